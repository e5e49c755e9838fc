/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.record.References;
import org.stemma.core.store.LineageEdge;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.row.TableRow;
import org.stemma.trust.canonical.CanonicalObject;

/** The lineage that a record makes, replayed from all its versions, against its edges. */
final class EdgeCheck {

	private final References references;
	private final CanonicalRecord canonicals;
	private final Findings findings;

	EdgeCheck(LabModel model, Findings findings) {
		this.references = model.references();
		this.canonicals = new CanonicalRecord(model.kinds());
		this.findings = findings;
	}

	/**
	 * The edges that an entry makes.
	 *
	 * @param sequence the entry
	 * @param edges    the edges
	 */
	record Made(long sequence, List<LineageEdge> edges) {

		/** Identities of both ends of every edge of some entries. */
		static Set<UUID> ends(List<Made> entries) {
			return entries.stream().flatMap(entry -> entry.edges().stream())
					.flatMap(edge -> Stream.of(edge.child().id(), edge.parent().id())).collect(Collectors.toSet());
		}
	}

	/** The edges that the versions of a record make. */
	List<Made> made(List<EntryRow> entries) {
		return entries.stream().map(entry -> new Made(entry.sequence(), edges(entry))).toList();
	}

	private List<LineageEdge> edges(EntryRow entry) {
		try {
			CanonicalObject content = entry.content().orElseThrow(() -> new IllegalArgumentException("no content"));
			return references.edges(canonicals.fromCanonical(content).record());
		} catch (IllegalArgumentException changed) {
			// The entry itself was changed, which is told by whoever checks its hash.
			return List.of();
		}
	}

	/** Compares. */
	void check(String subject, List<Made> entries, Map<UUID, Long> numbers, List<TableRow> actual) {
		Map<List<Object>, List<Long>> expected = replay(entries, numbers);
		Map<List<Object>, TableRow> there = new HashMap<>();
		actual.forEach(row -> there.put(row.key(), row));
		expected.forEach((key, lives) -> compare(subject, key, lives, there.remove(key)));
		there.keySet().forEach(key -> findings.add(subject, label(key), "Table edge has a row that the journal does not know"));
	}

	/** Each edge with the entry since which it holds and the one since which it does not, or null. */
	private Map<List<Object>, List<Long>> replay(List<Made> entries, Map<UUID, Long> numbers) {
		Map<List<Object>, List<Long>> lives = new LinkedHashMap<>();
		for (Made entry : entries) {
			Set<List<Object>> now = entry.edges().stream().map(edge -> key(edge, numbers)).collect(Collectors.toSet());
			now.forEach(key -> lives.merge(key, Arrays.asList(entry.sequence(), null),
					(old, fresh) -> old.get(1) == null ? old : fresh));
			lives.replaceAll((key, life) -> now.contains(key) || life.get(1) != null ? life
					: Arrays.asList(life.get(0), entry.sequence()));
		}
		return lives;
	}

	private static List<Object> key(LineageEdge edge, Map<UUID, Long> numbers) {
		List<Object> key = new ArrayList<>();
		key.add(numbers.get(edge.child().id()));
		key.add(numbers.get(edge.parent().id()));
		key.add(edge.kind());
		return key;
	}

	private void compare(String subject, List<Object> key, List<Long> lives, TableRow row) {
		if (row == null) {
			findings.add(subject, label(key), "The row is missing in table edge");
			return;
		}
		for (int i = 0; i < 2; i++) {
			Object is = row.values().get(3 + i);
			if (!Objects.equals(is, lives.get(i))) {
				findings.add(subject, label(key) + ": " + row.table().columns().get(3 + i).name(),
						"The row says " + is + ", the journal says " + lives.get(i));
			}
		}
	}

	private static String label(List<Object> key) {
		return "Lineage " + key.get(2) + ", record " + key.get(0) + " from record " + key.get(1);
	}
}
