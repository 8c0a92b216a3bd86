package de.kooperationsbuch.kernel.publication;

import de.kooperationsbuch.kernel.cooperation.CooperationStep;

/** What can happen to the publicity of a cooperation. */
public sealed interface PublicationStep extends CooperationStep permits PublicationAgreed, PublicationEnded {}
