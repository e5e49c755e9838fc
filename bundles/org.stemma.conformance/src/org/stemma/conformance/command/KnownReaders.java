/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.command;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;

/** The readers that there are now. */
@Component(service = KnownReaders.class)
public final class KnownReaders {

	private final Map<InstrumentReader, Named> readers = new ConcurrentHashMap<>();

	/** Starts without any. */
	@Activate
	public KnownReaders() {
		// the readers come one by one
	}

	/**
	 * A reader with what its service says of it.
	 *
	 * @param format    identifier of its format
	 * @param technique what its instruments do, or empty
	 * @param reader    the reader
	 */
	public record Named(String format, String technique, InstrumentReader reader) {
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addReader(InstrumentReader reader, Map<String, Object> properties) {
		readers.put(reader, new Named(String.valueOf(properties.get(InstrumentReader.FORMAT)),
				String.valueOf(properties.getOrDefault(InstrumentReader.TECHNIQUE, "")), reader));
	}

	void removeReader(InstrumentReader reader) {
		readers.remove(reader);
	}

	/** All of them by format. */
	public List<Named> all() {
		return readers.values().stream().sorted(Comparator.comparing(Named::format)).toList();
	}

	/** The reader that is surest of a file, or why there is none. */
	public Outcome<Named> of(InstrumentFile file) throws IOException {
		FileHead head = file.head();
		Place place = Place.file(file.name());
		List<Sure> answers = all().stream().map(named -> new Sure(named, named.reader().recognise(head).confidence()))
				.filter(answer -> answer.confidence() > 0)
				.sorted(Comparator.comparingInt(Sure::confidence).reversed()).toList();
		if (answers.isEmpty()) {
			return Outcome.refused(List.of(Problem.error("format.unknown", "No reader knows this format.", place)));
		}
		boolean tie = answers.size() > 1 && answers.get(0).confidence() == answers.get(1).confidence();
		return tie ? Outcome.refused(List.of(Problem.error("format.tie", "Both " + answers.get(0).named().format() + " and "
				+ answers.get(1).named().format() + " could read it.", place))) : Outcome.of(answers.getFirst().named());
	}

	private record Sure(Named named, int confidence) {
	}
}
