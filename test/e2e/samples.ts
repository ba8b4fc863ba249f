/** The contract's own example: a hit about a man who was 42 in 2014, and a customer born in 1997. */
export const JAMES_TORRES = {
  customer: {
    full_name: 'James Torres',
    customer_type: 'INDIVIDUAL',
    input_details: { dob: '1997-03-26', nationality: 'US' },
  },
  checks: [
    {
      check_type: 'ADVERSE_MEDIA',
      input_details: {
        media_hits: [
          {
            url: 'https://news.example.com/2014/07/03/torres-sentenced',
            source: 'Example Times',
            details: 'James Torres, 42, was sentenced for wire fraud on 3 July 2014.',
            snippet: 'James Torres, 42, was sentenced',
          },
        ],
      },
    },
  ],
};

/** Three alerts that rules decide at once. */
export const THREE_ALERTS = {
  customer: {
    full_name: 'Marguerite Oyelaran',
    customer_type: 'INDIVIDUAL',
    input_details: { dob: '1988-11-02', nationality: 'NG' },
  },
  checks: [
    {
      check_type: 'PEP',
      input_details: { person_name: 'Marguerite Oyelaran', country: 'NG', position: 'Minister', dob: '1951-01-09' },
    },
    {
      check_type: 'SANCTION',
      input_details: { person_name: 'Margarita Oyelaran', nationality: 'NG', dob: '1949-05-30' },
    },
    JAMES_TORRES.checks[0],
  ],
};
