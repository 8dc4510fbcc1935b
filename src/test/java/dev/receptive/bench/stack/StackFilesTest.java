package dev.receptive.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.document.Benches;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.ExampleFiles;
import dev.receptive.nn.Chain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files hold of stacks, and what leaves as a call. */
class StackFilesTest {

    @ParameterizedTest
    @CsvSource({
        "ten-five-by-fives, 200, 41, 1, 250",
        "two-three-by-threes, 5, 5, 1, 18",
        "stride-widens, 3, 15, 8, 27",
        "dilation-grows, 7, 15, 1, 27",
        "peels, 5, 11, 1, 45"
    })
    void theExamplesComeToTheirNumbers(String id, int size, int field, int jump, int weights) {
        StackExperiment stack = ExampleFiles.all(Benches.ALL).stream()
                .filter(document -> document.id().equals(id))
                .map(document -> (StackExperiment) document.experiment())
                .findFirst()
                .orElseThrow();
        Chain chain = stack.chain();
        int last = chain.count();
        assertThat(chain.size(last)).isEqualTo(size);
        assertThat(chain.fields().get(last).size()).isEqualTo(field);
        assertThat(chain.fields().get(last).jump()).isEqualTo(jump);
        assertThat(stack.weights()).isEqualTo(weights);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | [{conv: 5, repeat: 3}] | Layer 3: its kernel spans 5",
                "9 | [{conv: 5}, {conv: 3}, {conv: 7}] | a.yaml:5:34: Layer 3: its kernel spans 7, more than there is: 3 + 2·0.",
                "9 | [] | a.yaml:5:11: ",
                "9 | [{pool: 2, padding: 2}] | more than half",
                "9 | [{stride: 2}] | either conv or pool",
                "9 | [{conv: 12}] | it can be 1 to 11",
                "9 | [{conv: 3, stirde: 2}] | stride",
                "9 | [{conv: 1, repeat: 12}, {conv: 1}] | it can be 1 to 12",
                "999 | [{conv: 3}] | it can be 1 to 512"
            })
    void aMistakeIsToldWhereItIs(int input, String layers, String told) {
        String yaml =
                "title: {en: a, zh: b}\nstage:\n  bench: stack\n  input: " + input + "\n  layers: " + layers + "\n";
        assertThatThrownBy(() -> new DocumentReader(Benches.ALL).read(yaml, "a.yaml", null))
                .hasMessageContaining(told)
                .hasMessageContaining(input == 999 ? ":4:" : ":5:");
    }

    @Test
    void theCallsAreThoseOfTheLayers() {
        StackExperiment stack = new StackExperiment(
                32, List.of(new StackLayer(StackKind.CONV, 3, 2, 1, 2), new StackLayer(StackKind.POOL, 2, 2, 0, 1)), 1);
        assertThat(StackPyTorchCall.of(stack))
                .contains(
                        "    nn.Conv2d(1, 1, 3, stride=2, padding=1, dilation=2, bias=False),",
                        "    nn.MaxPool2d(2),",
                        "y = net(torch.zeros(1, 1, 32, 32))");
        assertThat(StackKerasCall.of(stack))
                .containsSubsequence(
                        "    layers.ZeroPadding2D(1),",
                        "    layers.Conv2D(1, 3, dilation_rate=2, use_bias=False),",
                        "    layers.MaxPooling2D(1, strides=2),",
                        "    layers.MaxPooling2D(2, strides=2),");
    }
}
