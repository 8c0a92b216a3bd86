package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can have happened, in the words of every day: each step of the catalogue under one question. */
final class Questions {
    /** What is asked for most. */
    static final List<String> COMMON = List.of(
            "NetworkMeetingHeld", "DialogConferenceHeld", "StadtratReportFiled", "ProposalTabled", "FundingGranted");

    /** What nobody records: it arises by itself. */
    static final Set<String> ARISING = Set.of("AgreementAmended");

    private static final Set<String> OPENING = Set.of("OrganisationRegistered", "CooperationOpened");

    static final Map<String, List<String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "meeting",
                List.of(
                        "NetworkMeetingHeld",
                        "DialogConferenceHeld",
                        "InfoSessionHeld",
                        "ExpertTalkHeld",
                        "FormatAgreed",
                        "FormatEnded",
                        "StepScheduled"));
        ALL.put(
                "agreement",
                List.of(
                        "NegotiationOpened",
                        "ProposalTabled",
                        "ProposalAccepted",
                        "ProposalRejected",
                        "NegotiationBrokenOff",
                        "AgreementNegotiated",
                        "NoticeGiven",
                        "AgreementEnded"));
        ALL.put(
                "funding",
                List.of(
                        "FundingApplied",
                        "FundingGranted",
                        "FundingRejected",
                        "FundingPaid",
                        "FundingExtended",
                        "FundingChanged",
                        "FundingReportFiled",
                        "FundingEnded"));
        ALL.put("report", List.of("StadtratReportFiled", "CouncilResolved"));
        ALL.put("space", List.of("MeetingSpaceProvided", "MeetingSpaceChanged", "MeetingSpaceWithdrawn"));
        ALL.put("contact", List.of("ContactAssigned", "ContactHandedOver"));
        ALL.put("assessment", List.of("PlacementAssessed", "AspirationDeclared", "PartnershipRated"));
        ALL.put(
                "plan",
                List.of(
                        "CycleOpened",
                        "ActionPlanAdopted",
                        "ActionPlanUpdated",
                        "MeasureAdjusted",
                        "GoalReviewed",
                        "IndicatorAgreed",
                        "IndicatorReported",
                        "StepWaived",
                        "CycleClosed",
                        "CycleStandardAgreed",
                        "CycleStandardEnded"));
        ALL.put(
                "cooperation",
                List.of(
                        "CooperationOpened",
                        "CooperationPaused",
                        "CooperationResumed",
                        "CooperationEnded",
                        "PublicationAgreed",
                        "PublicationEnded"));
        ALL.put(
                "organisation",
                List.of(
                        "OrganisationRegistered",
                        "OrganisationRenamed",
                        "OrganisationDissolved",
                        "MemberJoined",
                        "MemberLeft",
                        "KeyFigureRecorded",
                        "ProfileUpdated",
                        "AwardReceived"));
        ALL.put("map", List.of("ActorPlaced", "ActorRemoved", "RelationEstablished", "RelationEnded"));
        ALL.put("step", List.of("StepConfirmed", "StepDisputed", "DisputeSettled", "StepCorrected", "StepWithdrawn"));
    }

    private Questions() {}

    /**
     * The questions to which a caller can record an answer.
     *
     * @param mayOpen whether it may register organisations and open cooperations for its own organisation
     */
    static Map<String, List<String>> of(Caller caller, boolean mayOpen) {
        Map<String, List<String>> open = new LinkedHashMap<>();
        ALL.forEach((question, steps) -> {
            List<String> own = steps.stream()
                    .filter(step -> isOpenTo(caller, step))
                    .filter(step -> mayOpen || !opens(step) || caller.has(Role.REGISTRAR))
                    .toList();
            if (!own.isEmpty()) open.put(question, own);
        });
        return open;
    }

    /** Whether a subject begins with it. */
    static boolean opens(String step) {
        return OPENING.contains(step);
    }

    /** Whether there can be a subject on which the caller may record such a step. */
    static boolean isOpenTo(Caller caller, String step) {
        return Catalogue.find(step).isPresent() && acts(step).stream().anyMatch(act -> act.isOpenTo(caller));
    }

    private static List<Act> acts(String step) {
        return switch (step) {
            case "OrganisationRegistered" -> List.of(Act.REGISTER_ORGANISATION);
            case "CooperationOpened" -> List.of(Act.OPEN_COOPERATION);
            case "PlacementAssessed" -> List.of(Act.RECORD_ASSESSMENT);
            case "StepCorrected", "StepWithdrawn" ->
                List.of(Act.RECORD_STEP, Act.CHANGE_RECORD, Act.CHANGE_ASSESSMENT, Act.CHANGE_OPENING);
            default -> List.of(Act.RECORD_STEP);
        };
    }
}
