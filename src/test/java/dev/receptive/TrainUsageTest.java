package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.architecture.Architectures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the command that trains is used, and what it says of wrong usage. */
class TrainUsageTest extends TrainingRun {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
            train                                        → Missing: -o OUT.safetensors.
            train -o w --epochs 0                        → --epochs is 0; it can be 1 to 10,000.
            train -o w --epochs many                     → --epochs is “many”, which is not a whole number.
            train -o w --batch 4097                     → --batch is 4097; it can be 1 to 4096.
            train -o w --batch 99999999999999999999      → --batch is 99999999999999999999; it can be 1 to 4096.
            train -o w --seed 1.5                        → --seed is “1.5”, which is not a whole number.
            train -o w --threads 0                       → --threads is 0; it can be 1 to 256.
            train -o w --lr -1                           → --lr is -1; it can be 0 to 1000.
            train -o w --lr NaN                          → --lr is NaN; it can be 0 to 1000.
            train -o w --lr 1001                         → --lr is 1001; it can be 0 to 1000.
            train -o w --momentum 1.5                    → --momentum is 1.5; it can be 0 to 1.
            train -o w --weight-decay 1e                 → --weight-decay is 1e; it can be 0 to 1.
            train -o w --optimizer rmsprop               → There is no optimizer “rmsprop”; there are sgd and adam.
            train -o w --optimizer adam --momentum 0.9   → --momentum belongs to --optimizer sgd; adam has its own.
            train -o w --init zero                       → There is no initialisation “zero”; there are pytorch, xavier, he, zeros, small and large.
            train -o w --examples 0                      → --examples is 0; it can be 1 to 2,147,483,647.
            train -o w --examples few                    → --examples is “few”, which is not a whole number.
            train -o w --moved -1                        → --moved is -1; it can be 0 to 1024.
            train -o w --lang de                         → There is no language “de”; there are en and zh.
            train -o w --lang zh --threads 0             → --threads 为 0，应在 1 到 256 之间。
            train -o w extra                             → “extra” is one argument too many.
            train -o w --epoch 3                         → There is no option --epoch; did you mean --epochs?
            """)
    void wrongUsageIsOneSentenceAndAHint(String arguments, String sentence) {
        int code = run(arguments.split(" +", -1));

        assertThat(err.toString().lines()).hasSize(2).first().isEqualTo(sentence);
        assertThat(out.toString()).isEmpty();
        assertThat(code).isEqualTo(2);
    }

    @Test
    void anUnknownNetworkIsRefusedWithThoseThatThereAre() {
        assertThat(run("train", "-o", "w", "--net", "lenet5")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no network “lenet5”; there are lenet, lenet-sigmoid, ")
                .contains(Architectures.names());
    }

    @Test
    void helpSaysEveryOptionInWords() {
        assertThat(run("train", "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: receptive train", "--data", "--lr", "--threads", "5 unless said")
                .doesNotContain("cli.");
    }
}
