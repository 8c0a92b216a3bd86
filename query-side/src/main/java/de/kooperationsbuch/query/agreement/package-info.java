/**
 * The agreements of a cooperation: their versions and who accepted them, when they are in force, whose turn it is, what is due. Not what an agreement says
 * about the placement (see placement), and not who may move (the write side decided that).
 */
package de.kooperationsbuch.query.agreement;
