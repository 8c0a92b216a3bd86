package de.kooperationsbuch.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    @Test
    void every_word_of_an_enum_is_explained() throws IOException {
        String glossary = Files.readString(Path.of("../ops/glossary.md"));
        var words = new ClassFileImporter()
                .importPackagesOf(Step.class).stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(word -> "`" + ((Enum<?>) word).name() + "`")
                        .toList();
        assertThat(words).hasSizeGreaterThan(100).allMatch(glossary::contains);
    }
}
