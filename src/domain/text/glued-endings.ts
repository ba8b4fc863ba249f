/**
 * Endings that languages written without capitals put behind a name as a part of its word, as a regular expression
 * source: Bengali, Amharic, Tamil, Telugu, Kannada, Malayalam, Gujarati, Nepali and Georgian. None that makes another
 * name of it.
 */
export const GLUED_ENDING_PATTERN =
  '(?:কে|ের|য়ের|েরকে|ንም|ን|ை|யை|வை|னை|ின்|ுக்கு|ను|ని|కు|కి|ನನ್ನು|ವನ್ನು|ನ್ನು|നെ|യെ|ിനെ|ને|लाई|ს)';
