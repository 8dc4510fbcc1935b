package dev.receptive.ui;

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

    /** Does what Escape does: back from a visit, close the notice, end the presentation; false if there was nothing. */
    boolean leave();

    /** Asks the number that is looked at where it comes from, and gives the keyboard to the answer. */
    void explain();

    /** As if it had been closed from outside. */
    void close();
}
