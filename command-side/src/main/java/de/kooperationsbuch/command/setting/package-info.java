/** What goes wrong with what an operator sets, told without a stack trace. */
package de.kooperationsbuch.command.setting;
