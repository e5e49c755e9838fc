/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.io.PrintStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;

/** Tells what happens in the demo lab, each line with the lab's time and the person. */
final class Story {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private final PrintStream out;
	private final DemoClock clock;

	Story(PrintStream out, DemoClock clock) {
		this.out = out;
		this.clock = clock;
	}

	DemoClock clock() {
		return clock;
	}

	/** Goes on to another day and says so. */
	void day(int days, String time, String what) {
		clock.go(days, time);
		out.println();
		out.println(DAY.format(now()) + ": " + what);
	}

	/** Something happened. */
	void tell(String who, String what) {
		out.printf(Locale.ROOT, "  %s  %-18s %s%n", TIME.format(now()), who, what);
	}

	/** Something was asked for and done; a refusal ends the demo, since the story would be wrong from here on. */
	<T> T done(Outcome<T> outcome) throws DemoStoppedException {
		if (!outcome.succeeded()) {
			throw new DemoStoppedException(outcome.problems());
		}
		return outcome.get();
	}

	/** Something was asked for that Stemma has to refuse; doing it ends the demo. */
	void refused(String who, String what, Outcome<?> outcome) throws DemoStoppedException {
		if (outcome.succeeded()) {
			throw new DemoStoppedException(java.util.List.of(Problem.error("demo.allowed",
					"This should have been refused: " + what)));
		}
		tell(who, what + " - refused:");
		outcome.problems().forEach(problem -> out.println("                             " + problem.message()));
	}

	/** A line without a time. */
	void line(String text) {
		out.println(text);
	}

	private ZonedDateTime now() {
		return clock.instant().atZone(clock.getZone());
	}
}
