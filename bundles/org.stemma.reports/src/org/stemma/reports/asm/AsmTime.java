/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.stemma.api.instrument.MeasuredTime;

/** Times as documents have them: with an offset, always. */
final class AsmTime {

	private AsmTime() {
	}

	static String of(ZonedDateTime time) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
	}

	static String of(MeasuredTime time) {
		return of(time.clock().atZone(time.zone()));
	}

	/** A time that a file states as text, with the offset of a zone where it has none; empty when it is in another form. */
	static Optional<String> of(String text, ZoneId zone) {
		try {
			return Optional.of(of(DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip().replaceFirst("(?<=\\d) (?=\\d)", "T"),
					ZonedDateTime::from, LocalDateTime::from) instanceof ZonedDateTime stated ? stated
							: LocalDateTime.parse(text.strip().replaceFirst("(?<=\\d) (?=\\d)", "T")).atZone(zone)));
		} catch (DateTimeParseException otherForm) {
			return Optional.empty();
		}
	}
}
