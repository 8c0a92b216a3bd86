package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public vectors of transparency-dev/merkle, good and bad. They are not part of this project: the test runs where they lie beside it. */
class MerkleVectorsTest {
    private static final Path PLACE = Path.of("shared", "data", "merkle-testdata");

    @Test
    void every_inclusion_proof_is_judged_as_its_vector_says() throws Exception {
        for (Path file : vectors("inclusion")) {
            Map<?, ?> vector = read(file);
            boolean holds = Merkle.includes(
                    number(vector, "leafIdx"),
                    bytes(vector.get("leafHash")),
                    number(vector, "treeSize"),
                    bytes(vector.get("root")),
                    proof(vector));
            assertThat(holds).as(file.toString()).isEqualTo(wanted(vector));
        }
    }

    @Test
    void every_consistency_proof_is_judged_as_its_vector_says() throws Exception {
        for (Path file : vectors("consistency")) {
            Map<?, ?> vector = read(file);
            boolean holds = Merkle.extend(
                    number(vector, "size1"),
                    bytes(vector.get("root1")),
                    number(vector, "size2"),
                    bytes(vector.get("root2")),
                    proof(vector));
            assertThat(holds).as(file.toString()).isEqualTo(wanted(vector));
        }
    }

    private static List<Path> vectors(String kind) throws IOException {
        Path place = Path.of("").toAbsolutePath();
        while (place != null && !Files.isDirectory(place.resolve(PLACE))) place = place.getParent();
        if (place == null) System.out.println("SKIPPED: there are no vectors at ../" + PLACE + " (" + kind + ")");
        assumeTrue(place != null, "no vectors at ../" + PLACE);
        try (Stream<Path> files = Files.walk(place.resolve(PLACE).resolve(kind))) {
            List<Path> vectors =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(vectors).hasSizeGreaterThan(80);
            System.out.println(vectors.size() + " vectors (" + kind + ")");
            return vectors;
        }
    }

    private static Map<?, ?> read(Path file) throws IOException, Broken {
        return (Map<?, ?>) Json.of(Files.readAllBytes(file));
    }

    private static boolean wanted(Map<?, ?> vector) {
        return vector.get("wantErr").equals(new Json.Literal("false"));
    }

    private static long number(Map<?, ?> vector, String name) {
        return Long.parseUnsignedLong(((Json.Literal) vector.get(name)).text());
    }

    private static List<byte[]> proof(Map<?, ?> vector) {
        List<byte[]> proof = new ArrayList<>();
        if (vector.get("proof") instanceof List<?> hashes) for (Object hash : hashes) proof.add(bytes(hash));
        return proof;
    }

    private static byte[] bytes(Object base64) {
        return base64 instanceof String text ? Base64.getDecoder().decode(text) : new byte[0];
    }
}
