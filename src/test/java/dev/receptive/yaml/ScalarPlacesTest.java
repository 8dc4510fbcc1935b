package dev.receptive.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Where the third sign of a line of a text stands in the file; \n stands for a line's end. */
class ScalarPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            t: |\\n  abc\\n  def\\n;            2; 3:5
            t: |\\n\\n    abc\\n    def\\n;      2; 3:7
            t: |-\\n  abc\\n;                   1; 2:5
            t: |2\\n    abc\\n  def\\n;         1; 2:5
            a: 1\\nt: abc;                       1; 2:6
            t: "abc";                            1; 1:7
            t: 'abc';                            1; 1:7
            t: "a\\u0062c";                      1; 1:4
            t: >\\n  abc\\n  def\\n;             1; 1:4
            t: abc\\n  def;                      1; 1:4
            """)
    void aPlaceInATextIsOneInTheFile(String yaml, int line, String expected) {
        String text = yaml.replace("\\n", "\n");
        MappingNode root = (MappingNode) new YamlText(new Report("a.yaml")).root(text);
        ScalarNode node = (ScalarNode) root.getValue().stream()
                .filter(pair -> ((ScalarNode) pair.getKeyNode()).getValue().equals("t"))
                .findFirst()
                .orElseThrow()
                .getValueNode();

        Slip slip = new ScalarPlaces(node).inFile(new Slip(line, 3, Sentence.of("yaml.other")));

        assertThat(slip.line() + ":" + slip.column()).isEqualTo(expected);
    }
}
