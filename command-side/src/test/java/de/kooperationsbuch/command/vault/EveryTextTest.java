package de.kooperationsbuch.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.personal.FreeText;
import de.kooperationsbuch.kernel.personal.Person;
import de.kooperationsbuch.kernel.standing.NewData;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every text in every step somebody decided whether people may be named in it. */
class EveryTextTest {
    private static final Set<String> CLEAR = Set.of(
            "Source.title",
            "Source.section",
            "Evidence.title",
            "Evidence.sha256",
            "Money.value",
            "Money.currency",
            "OrganisationRegistered.name",
            "OrganisationRenamed.name",
            "AwardReceived.title",
            "ContactAssigned.function",
            "ContactHandedOver.function",
            "FormatAgreed.title",
            "NegotiationOpened.title",
            "AgreementNegotiated.title",
            "AgreementAmended.title",
            "DialogConferenceHeld.title",
            "InfoSessionHeld.title",
            "StadtratReportFiled.title",
            "StadtratReportFiled.reference",
            "CouncilResolved.reference",
            "CouncilResolved.subject",
            "StepScheduled.title",
            "ActionPlanAdopted.title",
            "ActionPlanUpdated.title",
            "Goal.title",
            "Measure.title",
            "IndicatorAgreed.title",
            "IndicatorAgreed.unit",
            "FundingApplied.programme",
            "FundingApplied.purpose",
            "FundingGranted.programme",
            "FundingGranted.purpose",
            "MeetingSpaceProvided.name",
            "ActorPlaced.role",
            "ActorPlaced.aspiredRole");

    @Test
    void each_text_of_each_step_is_sealed_or_known_to_stay_clear() {
        Set<String> undecided = new TreeSet<>();
        Catalogue.all().forEach(entry -> collect(entry.type(), undecided));
        assertThat(undecided).containsExactlyInAnyOrderElementsOf(CLEAR);
    }

    private static void collect(Class<?> record, Set<String> clear) {
        for (RecordComponent component : record.getRecordComponents())
            types(component).forEach(type -> {
                if (component.getAccessor().isAnnotationPresent(FreeText.class)) return;
                if (type == String.class) clear.add(record.getSimpleName() + "." + component.getName());
                else if (type.isRecord() && type != Person.class && type != NewData.class && !isOneWord(type))
                    collect(type, clear);
            });
    }

    private static Stream<Class<?>> types(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic)
            return Arrays.stream(generic.getActualTypeArguments()).map(type -> (Class<?>) type);
        return Stream.of(component.getType());
    }

    private static boolean isOneWord(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getMethods()))
                .anyMatch(part -> part.isAnnotationPresent(JsonValue.class));
    }
}
