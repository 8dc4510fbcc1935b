package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.MutatedText;
import dev.receptive.document.StrangeMessages;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand spoilt settings: each start has settings, and says once what became of the file. */
class MutatedSettingsTest {

    private static final int MUTANTS = 2000;

    @Test
    @Timeout(60)
    void spoiltSettingsAreReadOrSetAside(@TempDir Path folder) throws IOException {
        SettingsStore store = new SettingsStore(folder);
        store.save(new Settings(
                Language.CHINESE,
                Palette.DARK,
                new Settings.Frame(1300, 820, true),
                Panels.USUAL,
                List.of("/a b.yaml", "/c: d.yaml"),
                Map.of("convolution", "/a b.yaml"),
                0.5));
        String text = Files.readString(store.settingsFile());
        StrangeMessages strange = new StrangeMessages();
        int read = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            String mutant = MutatedText.of(text, new Random(seed));
            Files.write(store.settingsFile(), mutant.getBytes(StandardCharsets.UTF_8));
            SettingsStore.Loaded loaded = store.load();
            if (loaded.problem().isEmpty()) {
                read++;
                continue;
            }
            Path aside = folder.resolve("settings.yaml.damaged");
            boolean kept = Files.notExists(aside);
            if (!kept) {
                assertThat(loaded.settings()).as("seed %d", seed).isEqualTo(Settings.usual());
            }
            for (Language language : Language.values()) {
                String said = Words.in(language).say(loaded.problem().get());
                assertThat(said.codePoints()).as("seed %d: %s", seed, said).allMatch(Visible::isSeen);
                assertThat(said).hasSizeLessThan(900).contains("settings.yaml" + (kept ? "" : ".damaged"));
            }
            strange.add(loaded.problem().get().toString(), mutant);
            Files.deleteIfExists(aside);
        }
        strange.show();
        assertThat(read).isBetween(MUTANTS / 20, MUTANTS * 19 / 20);
    }
}
