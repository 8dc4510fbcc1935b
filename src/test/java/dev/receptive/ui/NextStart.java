package dev.receptive.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A program that is started again and again over one folder of settings; no toolkit is needed for it. */
class NextStart {

    static final String STAGE = """
            stage:
              bench: convolution
              input: {preset: counting-3x3}
              kernel: {preset: ones-2x2}
            """;

    @TempDir
    Path folder;

    Session start() {
        Session session = FirstLesson.padding(new Session(new SettingsStore(folder.resolve("config"))));
        session.resumption().get().run();
        return session;
    }

    /** A start with a file. */
    Session startWith(Path file) {
        Session session = FirstLesson.padding(new Session(new SettingsStore(folder.resolve("config"))));
        session.resumption().get().run();
        session.atStart(session.read(file)).run();
        return session;
    }

    Path written(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name), yaml);
    }
}
