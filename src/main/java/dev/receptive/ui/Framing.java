package dev.receptive.ui;

import dev.receptive.words.Sentence;

/** What can be done with the window as a whole. */
interface Framing {

    boolean isPresenting();

    /** Leaves everything but the stage and its transport out, on the whole screen. */
    void present(boolean wanted);

    /** Which panels stand beside the stage. */
    boolean showsExamples();

    void showExamples(boolean wanted);

    boolean showsInspector();

    void showInspector(boolean wanted);

    /** Does not wait any longer for a file of which it is said that it is read; false if there is none. */
    boolean stopReading();

    /** Does what Escape does then: close the notice, end the presentation, back from a visit, the keyboard to the stage; false if there was nothing. */
    boolean leave();

    /** Asks the number that is looked at where it comes from, and gives the keyboard to the answer. */
    void explain();

    /** Opens what makes the number that is looked at on the bench that shows it, or says that there is none. */
    void closer();

    /** Gives the keyboard to the next grid that can be changed, or says that there is none. */
    void edit();

    /** Starts the foremost job of the bench, or lets it rest; false if there is none. */
    boolean turn();

    /** Says why a key can do nothing here. */
    void tell(Sentence why);

    /** Opens the first menu, for the keyboard. */
    void menus();

    /** As if it had been closed from outside. */
    void close();

    /** Gives the keyboard to where the question of a lesson's page is answered; false if none is open. */
    boolean answer();

    /** Gives it to the form of the answer, whatever has been chosen on the stage; false if no question is open. */
    boolean reply();
}
