package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cycle.Block;
import java.time.LocalDate;

/**
 * A block that the standard asks for and that neither happened nor was waived.
 *
 * @param by the day by which it is to happen
 * @param overdue whether that day is past
 */
public record Outstanding(Block block, LocalDate by, boolean overdue) {}
