/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.xml.UnreadParts;
import org.stemma.formats.xml.XmlElement;

/** What of a workspace is no value of a sample: windows and layouts, further cytometers, nodes and outlines of other kinds. */
final class WorkspaceParts {

	private static final Set<String> READ = Set.of("SampleList", "Cytometers");
	private static final Set<String> NODE = Set.of("name", "annotation", "owningGroup", "expanded", "sortPriority", "count", "sampleID");
	private static final Set<String> OUTLINES = Set.of("PolygonGate", "RectangleGate", "EllipsoidGate", "CurlyQuad");

	private final UnreadParts samples = new UnreadParts(known());

	/** The parts, in the file's order. */
	List<NotUnderstood> of(XmlElement root) {
		List<NotUnderstood> parts = new ArrayList<>(root.children().stream().filter(child -> !READ.contains(child.name()))
				.map(child -> new NotUnderstood(child.name(), child.children().size() + " elements", child.place())).toList());
		root.children("Cytometers").flatMap(all -> all.children("Cytometer")).skip(1)
				.map(other -> new NotUnderstood("Cytometer", UnreadParts.text(other), other.place())).forEach(parts::add);
		root.children("SampleList").flatMap(list -> list.children("Sample")).flatMap(this::left).forEach(parts::add);
		return parts;
	}

	private Stream<NotUnderstood> left(XmlElement sample) {
		if (sample.child("SampleNode").isEmpty()) {
			return Stream.of(new NotUnderstood("Sample", UnreadParts.text(sample), sample.place()));
		}
		Stream<NotUnderstood> more = sample.children("spilloverMatrix").skip(1)
				.map(matrix -> new NotUnderstood("spilloverMatrix", UnreadParts.text(matrix), matrix.place()));
		return Stream.concat(more, samples.of(sample).stream());
	}

	private static Map<String, Set<String>> known() {
		Map<String, Set<String>> known = new HashMap<>(Map.of("Sample/DataSet", UnreadParts.ALL, "Sample/Keywords", Set.of(),
				"Keywords/Keyword", Set.of("name", "value"), "Sample/Transformations", UnreadParts.ALL, "Sample/spilloverMatrix", UnreadParts.ALL,
				"Sample/SampleNode", NODE, "Subpopulations/Statistic", UnreadParts.ALL));
		Stream.concat(Stream.of("SampleNode"), WorkspaceSample.POPULATIONS.stream()).forEach(node -> {
			known.put(node + "/Graph", UnreadParts.ALL);
			known.put(node + "/Subpopulations", Set.of());
			known.put(node + "/Gate", Set.of("id", "parent_id"));
			known.put(node + "/Dependents", UnreadParts.ALL);
			known.put("Subpopulations/" + node, NODE);
		});
		OUTLINES.forEach(outline -> known.put("Gate/" + outline, UnreadParts.ALL));
		return known;
	}
}
