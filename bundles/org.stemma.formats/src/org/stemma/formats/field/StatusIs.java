/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.Objects;

import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * The instrument's own verdict on a sample. Anything but the good one is doubted, also nothing in its place, and where an
 * instrument writes only errors the good one is nothing.
 *
 * @param field field of the verdict
 * @param good  the text of a good one, case apart, or empty
 */
public record StatusIs(String field, String good) implements SampleCheck {

	/** Checks that nothing is missing. */
	public StatusIs {
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(good, "good");
	}

	@Override
	public void check(SampleContent sample, ProblemLog log) {
		sample.measured(field).filter(status -> !good.equalsIgnoreCase(status.text()))
				.ifPresent(status -> log.add(doubt(status)));
	}

	private Problem doubt(Measured status) {
		return new Mismatch("run.status", status.place(), status.text(),
				good.isEmpty() ? "no " + field : "the " + field + " " + good,
				"Look at the run on the instrument before you accept it.").warning();
	}
}
