package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.nn.Activation;
import dev.receptive.nn.Form;
import org.junit.jupiter.api.Test;

/** What stands around the terms is what the core writes around them. */
class SignsTest {

    @Test
    void aSumHasASignBetweenItsTermsOnly() {
        assertThat(Signs.of(Form.SUM)).isEqualTo(new Signs("", "+", ""));
    }

    @Test
    void aMaximumAndAMeanOpenAndClose() {
        assertThat(Signs.of(Form.MAXIMUM)).isEqualTo(new Signs("max(", ",", ")"));
        assertThat(Signs.of(new Form.Mean(4))).isEqualTo(new Signs("(", "+", ")/4"));
    }

    @Test
    void aFormThatWritesOneTermHasNoSigns() {
        Form form = new Form.Applied(Activation.RELU);
        assertThatThrownBy(() -> Signs.of(form)).isInstanceOf(IllegalArgumentException.class);
    }
}
