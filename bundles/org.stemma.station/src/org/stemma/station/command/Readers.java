/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

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
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Recognition;

/** The instrument readers that there are now, those of extensions included. */
@Component(service = Readers.class)
public final class Readers {

	private final Map<InstrumentReader, Named> readers = new ConcurrentHashMap<>();

	/** Starts without any. */
	@Activate
	public Readers() {
		// the readers come one by one
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addReader(InstrumentReader reader, Map<String, Object> properties) {
		readers.put(reader, new Named(String.valueOf(properties.get(InstrumentReader.FORMAT)),
				String.valueOf(properties.get(InstrumentReader.TITLE)), reader));
	}

	void removeReader(InstrumentReader reader) {
		readers.remove(reader);
	}

	/** All of them by format. */
	public List<Named> all() {
		return readers.values().stream().sorted(Comparator.comparing(Named::format)).toList();
	}

	/** The reader that is surest of a file; a tie and a file that nobody knows are refused. */
	public Outcome<Recognised> recognise(InstrumentFile file) throws IOException {
		FileHead head = file.head();
		List<Recognised> answers = all().stream().map(named -> new Recognised(named, named.reader().recognise(head)))
				.filter(answer -> answer.recognition().confidence() > 0)
				.sorted(Comparator.comparingInt((Recognised answer) -> answer.recognition().confidence()).reversed())
				.toList();
		if (answers.isEmpty()) {
			return Outcome.refused("format.unknown", file.name() + ": no reader knows this format. `formats` lists those that "
					+ "can be read.");
		}
		boolean tie = answers.size() > 1
				&& answers.get(0).recognition().confidence() == answers.get(1).recognition().confidence();
		return tie ? Outcome.refused("format.tie", file.name() + ": both " + answers.get(0).named().title() + " and "
				+ answers.get(1).named().title() + " could read it.") : Outcome.of(answers.getFirst());
	}

	/** A reader with its format's identifier and title. */
	public record Named(String format, String title, InstrumentReader reader) {
	}

	/** A reader and how sure it is of a file. */
	public record Recognised(Named named, Recognition recognition) {
	}
}
