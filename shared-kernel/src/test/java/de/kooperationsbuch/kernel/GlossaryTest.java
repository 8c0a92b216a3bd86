package de.kooperationsbuch.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.problem.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    @Test
    void every_word_of_an_enum_is_explained() throws IOException {
        String glossary =
                Files.readString(Path.of("../ops/glossary.md")) + Files.readString(Path.of("../ops/permissions.md"));
        var words = new ClassFileImporter()
                .importPackagesOf(Step.class).stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(word -> "`" + written(word) + "`")
                        .toList();
        assertThat(words).hasSizeGreaterThan(100).allMatch(glossary::contains);
    }

    /** As it stands in envelopes, addresses and problems. */
    private static String written(Object word) {
        if (word instanceof SubjectKind kind) return kind.field();
        if (word instanceof ProblemType type) return type.word();
        return BookMapper.mapper().convertValue(word, String.class);
    }
}
