/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.xml.UnreadParts;
import org.stemma.formats.xml.XmlElement;

/** What of an experiment is no value of a tube: worksheets and settings that no tube uses, rules of recording, parts of other kinds. */
final class ExperimentParts {

	/** Parts of a tube that are read with all that is in them. */
	private static final List<String> READ = List.of("tube/gates", "tube/keywords", "instrument_settings/parameter", "tube/statistics_calculations",
			"specimen/keywords", "specimen/tube");

	/** The parts, in the file's order. */
	List<NotUnderstood> of(XmlElement experiment) {
		List<NotUnderstood> parts = new ArrayList<>(experiment.children().stream()
				.filter(child -> !child.children().isEmpty() && !child.name().equals("specimen"))
				.map(child -> new NotUnderstood(child.name(), child.children().size() + " elements", child.place())).toList());
		experiment.children("specimen").forEach(specimen -> {
			parts.addAll(unread(specimen));
			specimen.children("tube").forEach(tube -> {
				parts.addAll(unread(tube));
				new DivaStatistics(tube).without(DivaGate.of(tube))
						.forEach(schedule -> parts.add(new NotUnderstood(schedule.name(), UnreadParts.text(schedule), schedule.place())));
			});
		});
		return parts;
	}

	/** Elements that hold nothing but a text are values already. */
	private static List<NotUnderstood> unread(XmlElement element) {
		Map<String, Set<String>> known = new HashMap<>();
		READ.forEach(path -> known.put(path, UnreadParts.ALL));
		known.put("tube/lasers", Set.of());
		known.put("lasers/laser", Set.of("name"));
		known.put("tube/instrument_settings", Set.of("name", "template"));
		Stream<XmlElement> owners = Stream.concat(Stream.of(element), Stream.concat(element.children("lasers").flatMap(all -> all.children("laser")),
				element.children("instrument_settings")));
		owners.forEach(owner -> owner.children().stream().filter(child -> child.children().isEmpty() && child.attributes().isEmpty())
				.forEach(leaf -> known.put(owner.name() + "/" + leaf.name(), UnreadParts.ALL)));
		return new UnreadParts(known).of(element);
	}
}
