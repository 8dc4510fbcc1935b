package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in the configuration folder, the program starts, and says once what it set aside. */
class HostileStartTest {

    private static List<String> hostile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @Timeout(10)
    @MethodSource("hostile")
    void aHostileLastExperimentIsSetAside(String name, @TempDir Path folder) throws IOException {
        SettingsStore store = new SettingsStore(folder);
        Files.copy(Path.of("src/test/resources/hostile", name), store.lastExperiment());
        Session session = new Session(store);
        session.resumption().get().run();

        assertThat(session.takeProblem())
                .hasValueSatisfying(said -> assertThat(said.toString()).contains("last.yaml.damaged"));
        assertThat(store.lastExperiment()).doesNotExist();
    }

    @ParameterizedTest
    @Timeout(10)
    @MethodSource("hostile")
    void aHostileFileOfSettingsIsSaidOnce(String name, @TempDir Path folder) throws IOException {
        SettingsStore store = new SettingsStore(folder);
        Files.copy(Path.of("src/test/resources/hostile", name), store.settingsFile());

        Session session = new Session(store);

        assertThat(session.takeProblem())
                .hasValueSatisfying(said -> assertThat(said.toString()).contains("settings.yaml"));
        store.save(session.settings());
        assertThat(new Session(store).takeProblem()).isEmpty();
    }
}
