package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which loops a Java uses, asked of one that is started for it. */
class KernelChoiceTest {

    /** Says which, after it has used them. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            float[] out = new float[2 * Kernels.SLACK];
            Kernels.best().correlate(new float[2 * Kernels.SLACK], 0, new int[1], new float[1], 0, 1, out, 0, 1, 1);
            System.out.print(TrainingEngine.kernels());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--add-modules=jdk.incubator.vector,                vector",
        "--add-modules=java.base,                           plain",
        "--add-modules=jdk.incubator.vector -XX:-UseFMA,    plain"
    })
    void vectorsAreUsedWhereTheyAreSwitchedOnAndFast(String flags, String expected)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(flags.split(" ")));
        command.addAll(List.of("-cp", classes(TrainingEngine.class) + File.pathSeparator + classes(Child.class)));
        command.add(Child.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said).isEqualTo(expected);
    }

    private static String classes(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
