package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.Step;

/** What can happen within a cooperation; its parts name their own steps. */
public interface CooperationStep extends Step {}
