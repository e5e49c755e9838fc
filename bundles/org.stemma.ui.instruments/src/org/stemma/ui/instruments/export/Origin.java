/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.export;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import org.stemma.api.instrument.InstrumentFile;

/** Where exported data come from: lines for a head and for the foot of a picture. */
public final class Origin {

	private Origin() {
	}

	/** What, from which file, by whom, when. */
	public static Map<String, String> of(InstrumentFile file, String run, String person, ZonedDateTime when) {
		Map<String, String> lines = new LinkedHashMap<>();
		lines.put("run", run);
		lines.put("file", file.name());
		lines.put("SHA-256", file.hash().hex());
		lines.put("exported by", person);
		lines.put("exported at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(when.truncatedTo(ChronoUnit.SECONDS)));
		return lines;
	}
}
