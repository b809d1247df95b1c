package dev.evenkeel.scheduling.explanation;

/** What time on the way to a milestone goes into. */
public enum Cause {
  /** Work on the activity that is asked about, or on the last one before a milestone. */
  WORK("work"),

  /** An activity that must come first is worked on. */
  PREDECESSOR("work that comes first"),

  /** A person who is needed works on another activity. */
  PEOPLE_BUSY("people busy with other activities"),

  /** Other activities use a resource. */
  RESOURCE_BUSY("resources in use"),

  /** The members of the service-first team who can be spared work on other activities. */
  SPARE_TAKEN("spared members of the service team busy"),

  /** The service needs the people: fewer can be spared than the work needs. */
  SERVICE_FIRST("service first"),

  /** A resource has too few units. */
  LOW_CAPACITY("too few units of a resource"),

  /** A dependency prescribes time between two activities. */
  LAG("prescribed waiting between activities"),

  /** The decision on a change request is not yet taken. */
  APPROVAL("approval"),

  /** The activity must not start before a date. */
  RELEASE_DATE("release dates"),

  /** Nothing that has not yet started can start before the date as of which the plan is made. */
  AS_OF_DATE("the date of the plan"),

  /** The project, one of several that are planned together, has not yet started. */
  PROJECT_START("the start of the project"),

  /** People, resources or calendars are outside their hours. */
  CLOSED_HOURS("closed hours"),

  /** Nothing stands in the way: the plan is so by decision, or work pauses without need. */
  PUT_OFF("put off by decision");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /**
   * Returns the cause in words.
   *
   * @return a few words, such as {@code closed hours}
   */
  public String words() {
    return words;
  }
}
