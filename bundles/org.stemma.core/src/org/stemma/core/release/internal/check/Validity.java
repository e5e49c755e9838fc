/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.time.LocalDate;
import java.util.Optional;

import org.stemma.api.RecordView;
import org.stemma.api.release.Finding;

/**
 * Whether a consent or an approval is in force on a day.
 *
 * @param code  beginning of the findings' codes
 * @param from  field of its first day
 * @param ended field of the day from which on it no longer holds
 */
record Validity(String code, String from, String ended) {

	Optional<Finding> finding(RecordView view, LocalDate day) {
		Optional<LocalDate> end = date(view, ended).filter(date -> !date.isAfter(day));
		if (end.isPresent()) {
			return stop(view, "." + ended, "was " + ended + " on " + end.get() + ". Nothing derived may be released.");
		}
		Optional<LocalDate> expired = date(view, "validUntil").filter(date -> date.isBefore(day));
		if (expired.isPresent()) {
			return stop(view, ".expired", "was valid until " + expired.get() + ". Have it renewed.");
		}
		return date(view, from).filter(date -> date.isAfter(day)).flatMap(date -> stop(view, ".early",
				"holds from " + date + " on only. Wait, or correct the date."));
	}

	private static Optional<LocalDate> date(RecordView view, String field) {
		return view.value(field, LocalDate.class);
	}

	private Optional<Finding> stop(RecordView view, String what, String message) {
		return Optional.of(Finding.stop(code + what, Reading.named(view) + " " + message, view.ref()));
	}
}
