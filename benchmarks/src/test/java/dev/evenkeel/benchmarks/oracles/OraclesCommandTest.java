package dev.evenkeel.benchmarks.oracles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import dev.evenkeel.core.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OraclesCommandTest {
  private static final String HIGH =
      "model,agents,offered_load_erl,mean_service_s,patience_s,target_s,metric,value_30sig\n";
  private static final String PUBLISHED =
      "model,lambda_per_hour,mean_service_s,patience_s,agents,target_s,metric,value,source,"
          + "verified,computed,note\n";
  private static final String CHANGING = "model,lambda(t),mean_service_h,t_h,quantity,value\n";

  @TempDir private Path folder;

  private CommandRun run(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return CommandRun.of("oracles", "service", folder.toString());
  }

  @Test
  void sharedOracles_areMet() {
    Path file = SharedFiles.assumeFile("oracles/service/erlang.csv");
    CommandRun run = CommandRun.of("oracles", "service", String.valueOf(file.getParent()));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("blending.csv: 98 rows, 980 met, 0 missed, 0 not compared")
        .contains("erlang.csv: 98 rows, 98 met, 0 missed, 9 not compared")
        .contains("erlang-highprec.csv: 703 rows, 703 met, 0 missed, 0 not compared")
        .contains("timevarying.csv: 53 rows, 53 met, 0 missed, 0 not compared");
  }

  @Test
  void wrongNumber_isAMiss() throws IOException {
    CommandRun run = run("erlang-highprec.csv", HIGH + "ErlangB,1,1,,,,blocking,0.5000000001\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "erlang-highprec.csv:2 ErlangB blocking: expected 0.5000000001, computed 0.5,"
                + " error 2.0e-10, MISS")
        .contains("blending.csv: not there")
        .contains("erlang-highprec.csv: 1 rows, 0 met, 1 missed, 0 not compared");
  }

  @Test
  void negativeWitness_thatIsMet_isAMiss() throws IOException {
    CommandRun run =
        run(
            "erlang.csv",
            PUBLISHED
                + "ErlangC,400,180,,25,,p_wait,0.261,peer,WRONG,0.209102826599,\n"
                + "ErlangC,400,180,,25,,p_wait,0.209,peer,WRONG,0.209102826599,\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("2 rows, 3 met, 1 missed, 0 not compared");
  }

  @Test
  void wordsOfOtherSources_areUnderstood() throws IOException {
    CommandRun run =
        run(
            "erlang.csv",
            PUBLISHED
                + "ErlangC,200,180,,,20,positions SL>=80% with shrinkage 0.3,20,x,match,20,\n"
                + "ErlangC,200,180,,,,min agents 80/20,14,x,match,14,\n"
                + "ErlangC,200,180,,,,min agents occupancy<=0.8,13,x,match,13,\n"
                + "ErlangC,600,120,,,,min agents P(no delay)>=0.85,26,x,match,26,\n"
                + "ErlangC,2880,60,,50,,90th percentile wait s,58.1,x,match (rounded),58.1,\n"
                + "ErlangC,200,180,,14,,occupancy in %,71.43,x,match (rounded),71.4,\n"
                + "ErlangC,9,1,,2,,mean response s,1.053,x,match (rounded),1.05,\n"
                + "ErlangC,,3600,,14,19.8,offered load SL>=0.8,10.3,x,match (rounded),10.3,\n"
                + "ErlangA,24000,240,60,,20,min agents SL>=0.8 answered,1304,x,off,1304,\n"
                + "ErlangA,1500,240,60,,20,min agents SL>=0.8 offered,91,x,match,91,\n"
                + "ErlangA,252,120,60,12,20,abandoned per 480 min,59.83,x,match (rounded),59.8,\n"
                + "ErlangB,180,3600,,200,,p_block,0.01032,x,match (rounded),0.0103,\n"
                + "ErlangC,200,180,,14,,colour,3,x,match,3,\n"
                + "Engset,200,180,,14,,p_wait,3,x,match,3,\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("metric is not known")
        .contains("model is not known: Engset")
        .contains("14 rows, 11 met, 0 missed, 3 not compared");
  }

  @Test
  void wordsThatLookAlike_areToldApart() throws IOException {
    CommandRun run =
        run(
            "erlang.csv",
            PUBLISHED
                + "ErlangA,2880,60,120,50,,90th percentile wait s,12.44,x,match,12.44,\n"
                + "ErlangC,600,120,,26,,P(no delay),0.8566,x,match,0.8566,\n"
                + "ErlangC,200,180,,14,20,P(W<=t),0.8884,x,match,0.8884,\n"
                + "ErlangC,200,180,,14,,mean_wait_waiters_s,45,x,match,45,\n"
                + "ErlangC,200,180,,,20,positions for SL>=0.8 with 30% shrinkage,20,x,match,20,\n"
                + "ErlangC,200,180,,,20,positions SL>=0.8 shrinkage 0.3,20,x,match,20,\n"
                + "ErlangC,200,180,,,19.8,\"min continuous agents SL>=0.8, 30% shrinkage\","
                + "18.633,x,match,18.633,\n"
                + "ErlangA,200,180,300,14,,mean_wait_answered_s,4,x,match,4,\n"
                + "HalfinWhitt,,,,,,beta(alpha=0.5),0.506,x,match,0.506,\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("9 rows, 7 met, 0 missed, 2 not compared");
  }

  @Test
  void negativeWitness_thatIsNoNumberOrNotRecomputed_isReadAllTheSame() throws IOException {
    CommandRun run =
        run(
            "erlang.csv",
            PUBLISHED
                + "ErlangC,400,180,,25,,p_wait,NaN,peer,WRONG,0.209102826599,\n"
                + "ErlangC,400,180,,25,,p_wait,0.261,peer,WRONG,,\n"
                + "ErlangC,400,180,,25,,p_wait,0.3,peer,,,\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("3 rows, 2 met, 0 missed, 2 not compared");
  }

  @Test
  void arrivalRates_areReadInSeveralWords() throws IOException {
    CommandRun run =
        run(
            "timevarying.csv",
            CHANGING
                + "periodic,10+5 cos(2pi t/24),1e-9,0,m(t),1.5e-8\n"
                + "periodic,per hour 10 20,1e-6,2,m(t),2e-5\n"
                + "periodic,per 30 min 10 20,1e-6,1.5,mean,2e-5\n"
                + "steady,10 - 0 sin(2pi t/24),1,,mean,10\n"
                + "steady,per hour 10,1,,what,10\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("5 rows, 3 met, 1 missed, 1 not compared");
  }

  @Test
  void brokenCells_areNamedWithLineAndField() throws IOException {
    CommandRun run =
        run(
            "erlang-highprec.csv",
            HIGH + "ErlangB,x,1,,,,blocking,0.5\nErlangB,-1,1,,,,blocking,0.5\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("erlang-highprec.csv:2 (agents)");
    assertThat(run.out()).contains("agents must not be negative but was -1");
    CommandRun rate = run("timevarying.csv", CHANGING + "a,often,1,1,m(t),1\n");
    assertThat(rate.err())
        .contains("timevarying.csv:2 (lambda(t)): arrival rate is not understood");
  }

  @Test
  void wrongArguments_areRefused() {
    assertThat(CommandRun.of("oracles").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("oracles", "tea", ".").err())
        .contains("Usage: benchmarks/run oracles service DIR");
    assertThat(CommandRun.of("oracles", "service", "absent").err()).contains("must be a folder");
    CommandRun empty = CommandRun.of("oracles", "service", folder.toString());
    assertThat(empty.exitCode()).isEqualTo(2);
    assertThat(empty.err()).contains("at least one");
  }
}
