package de.kooperationsbuch.query.balance;

/** Who of a cooperation did something; others are funders, further parties, observers. */
enum Partner {
    KOMMUNE,
    VERBUND,
    OTHER
}
