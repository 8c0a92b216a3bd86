package de.kooperationsbuch.kernel.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.FieldOfAction;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parties agreed, in full. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Terms(
        @Nullable @FreeText String subject,
        List<FieldOfAction> fieldsOfAction,
        List<@Valid Task> tasks,
        @Nullable @FreeText String informationPaths,
        @Nullable @FreeText String resources,
        @Nullable @Min(1) @Max(120) Integer reviewMonths,
        List<Mandate> mandate,
        @Nullable @FreeText String exit) {}
