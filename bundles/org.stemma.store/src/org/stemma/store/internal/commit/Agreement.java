/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.row.NamedFiles;
import org.stemma.store.internal.sql.Session;

/** Whether changes agree with the rest of the lab: what they refer to is there, and the bytes that they name are kept. */
final class Agreement {

	private final LabModel model;
	private final Predicate<ContentHash> kept;
	private final KnownRecords known = new KnownRecords();
	private final NamedFiles files = new NamedFiles();

	Agreement(LabModel model, Predicate<ContentHash> kept) {
		this.model = model;
		this.kept = kept;
	}

	/** Numbers of the records that the changes are or refer to, or what is missing. */
	Outcome<Map<UUID, Long>> numbers(Session session, List<Change> changes) {
		Map<UUID, KnownRecords.Known> there = new HashMap<>();
		Set<RecordRef> refs = new HashSet<>();
		Set<UUID> named = new HashSet<>();
		for (Change change : changes) {
			refs.addAll(change.refs());
			change.dropped().forEach(edge -> named.addAll(List.of(edge.child().id(), edge.parent().id())));
			there.put(change.image().ref().id(),
					new KnownRecords.Known(change.number(), change.kind().kind().name()));
		}
		refs.forEach(ref -> named.add(ref.id()));
		named.removeAll(there.keySet());
		there.putAll(known.find(session, named));
		List<Problem> problems = new ArrayList<>();
		refs.stream().filter(ref -> !means(ref, there)).forEach(ref -> problems.add(missing(ref)));
		changes.forEach(change -> files(change, problems));
		return problems.isEmpty() ? Outcome.of(numbers(there)) : Outcome.refused(problems);
	}

	private static boolean means(RecordRef ref, Map<UUID, KnownRecords.Known> there) {
		KnownRecords.Known found = there.get(ref.id());
		return found != null && found.kind().equals(ref.kind());
	}

	private Problem missing(RecordRef ref) {
		return model.kinds().find(ref.kind()).isPresent() ? model.refusals().missing(ref)
				: Problem.error("record.missing", "There are no records of kind " + ref.kind() + ", such as " + ref.code() + ".");
	}

	private void files(Change change, List<Problem> problems) {
		files.of(change.kind().kind(), change.image().fields()).stream().filter(named -> !kept.test(named.hash()))
				.forEach(named -> problems.add(Problem.error("file.missing", change.kind().kind().title() + " "
						+ change.image().ref().code() + ", " + named.label() + ": the bytes with SHA-256 "
						+ named.hash().brief() + "... are not kept in this laboratory. Keep the file first.")));
	}

	private static Map<UUID, Long> numbers(Map<UUID, KnownRecords.Known> there) {
		Map<UUID, Long> numbers = new HashMap<>();
		there.forEach((id, record) -> numbers.put(id, record.number()));
		return numbers;
	}
}
