module consumer {
  requires dev.evenkeel.core;
  requires dev.evenkeel.metrics;
  requires dev.evenkeel.risk;
  requires dev.evenkeel.scheduling;
}
