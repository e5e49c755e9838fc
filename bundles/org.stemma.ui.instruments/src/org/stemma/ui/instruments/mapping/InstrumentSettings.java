/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.ui.work.Workplace;

/**
 * How the files of an instrument are read, as its record says.
 *
 * @param ref      the instrument
 * @param version  version of the record that a person saw
 * @param format   the format of its files, or empty
 * @param locale   the language tag of its files, or empty
 * @param settings what the reader is told
 */
public record InstrumentSettings(RecordRef ref, int version, String format, String locale, Map<String, String> settings) {

	private static final String PART = "readerSettings[%d].";

	/** Copies the map. */
	public InstrumentSettings {
		settings = new TreeMap<>(settings);
	}

	/** The settings in a record. */
	public static InstrumentSettings of(RecordView record) {
		Map<String, String> settings = new TreeMap<>();
		for (int i = 0; record.field(PART.formatted(i) + "key").isPresent(); i++) {
			settings.put(record.text(PART.formatted(i) + "key"), record.text(PART.formatted(i) + "value"));
		}
		return new InstrumentSettings(record.ref(), record.version(), record.text("format"), record.text("fileLocale"), settings);
	}

	/** Keeps other settings on the instrument, whose files are of that format from then on. */
	public Outcome<RecordView> keep(Workplace workplace, String written, Map<String, String> changed, String reason) {
		List<Map<String, String>> parts = new TreeMap<>(changed).entrySet().stream()
				.map(entry -> Map.of("key", entry.getKey(), "value", entry.getValue())).toList();
		return workplace.laboratory().records().revise(workplace.session(), ref, version,
				Map.of("format", written, "readerSettings", parts), reason);
	}
}
