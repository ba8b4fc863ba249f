/** The one whom a record is of, as those who keep it call them. */
export const PARTY_WORDS =
  'customer client applicant holder borrower cardholder accountholder merchant subject kunde kundin klient klientin kontoinhaber kontoinhaberin inhaber inhaberin antragsteller antragstellerin ' +
  'cliente clienta titular solicitante titolare richiedente requerente titulaire demandeur klant rekeninghouder aanvrager kunden kontohaver kontohavaren søker søkeren ansøger klientka ' +
  'posiadacz posiadaczka wnioskodawca zákazník zákazníčka zákaznice klientul clientul titularul ügyfél müşteri πελάτης πελάτισσα клиент клиентка клієнт клієнтка клиентът asiakas klijent klijentica stranka klientas klients';
/** Whom a note is of, told by no more than this. */
export const PERSON_WORDS =
  'man woman male female person lady gentleman mann frau herr uomo donna homme femme hombre mujer homem mulher vrouw mand kvinde kvinne kvinna pan pani muž žena мужчина женщина чоловік жінка varón señor señora signora senhora monsieur madame';
