/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.record.CommitRefusals;
import org.stemma.core.record.Invariants;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.NormalForm;
import org.stemma.core.record.References;
import org.stemma.core.record.Salts;
import org.stemma.core.store.Commit;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LineageEdge;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.record.Record;
import org.stemma.trust.canonical.CanonicalObject;

/** Carries out units of work: checks first, then changes everything. */
final class MemoryCommits {

	private final KindModels kinds;
	private final Clock clock;
	private final MemoryRows rows;
	private final MemoryJournal journal;
	private final MemoryLineage lineage;
	private final Invariants invariants;
	private final CommitRefusals refusals;

	MemoryCommits(KindModels kinds, Clock clock, LabIdentity lab, MemoryRows rows, MemoryJournal journal,
			MemoryLineage lineage) {
		this.kinds = kinds;
		this.clock = clock;
		this.rows = rows;
		this.journal = journal;
		this.lineage = lineage;
		this.invariants = new Invariants(kinds);
		this.refusals = new CommitRefusals(kinds, lab.zone());
	}

	Outcome<Commit> commit(UnitOfWork work) {
		Optional<Commit> before = journal.operation(work.operationId());
		if (before.isPresent()) {
			return Outcome.of(before.get());
		}
		List<Problem> problems = new ArrayList<>();
		work.changed().forEach(stored -> current(stored.ref(), stored.version(), problems));
		work.required().forEach(required -> current(required.ref(), required.version(), problems));
		codes(work, problems);
		records(work).forEach(record -> problems.addAll(invariants.check(record)));
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems) : Outcome.of(write(work));
	}

	private static Stream<Record> records(UnitOfWork work) {
		return Stream.concat(work.created().stream(), work.changed().stream().map(Stored::record));
	}

	private void current(RecordRef ref, int version, List<Problem> problems) {
		Optional<MemoryRow> row = rows.find(ref.id());
		if (row.isEmpty()) {
			problems.add(refusals.missing(ref));
		} else if (row.get().version() != version) {
			problems.add(refusals.stale(ref, journal.entries(ref), version));
		}
	}

	private void codes(UnitOfWork work, List<Problem> problems) {
		Set<String> own = new HashSet<>();
		records(work).filter(record -> record.getCode() != null).forEach(record -> {
			String kind = kinds.of(record).name();
			boolean other = rows.withCode(kind, record.getCode())
					.filter(row -> !row.record().getId().equals(record.getId())).isPresent();
			if (other || !own.add(kind + " " + record.getCode())) {
				problems.add(refusals.codeTaken(kind, record.getCode()));
			}
		});
	}

	private Commit write(UnitOfWork work) {
		List<MemoryJournal.Version> versions = new ArrayList<>();
		work.created().forEach(record -> versions.add(created(record)));
		work.changed().forEach(stored -> versions.add(changed(stored)));
		Commit commit = journal.append(work, clock.instant().truncatedTo(ChronoUnit.MICROS), versions);
		versions.forEach(version -> lineage.put(version.row().ref(), edges(version)));
		return commit;
	}

	private List<LineageEdge> edges(MemoryJournal.Version version) {
		return new References(kinds).edges(version.row().record());
	}

	private MemoryJournal.Version created(Record record) {
		if (rows.find(UUID.fromString(record.getId())).isPresent()) {
			throw new IllegalArgumentException("A record of that identity is there already: " + record.getCode());
		}
		return put(record, 1, new Salts(kinds, new SecureRandom()).of(record));
	}

	private MemoryJournal.Version changed(Stored<? extends Record> stored) {
		MemoryRow row = rows.find(stored.ref().id()).orElseThrow();
		return put(stored.record(), stored.version() + 1,
				new Salts(kinds, new SecureRandom()).of(stored.record(), row.record(), row.salts()));
	}

	private MemoryJournal.Version put(Record record, int version, Map<String, String> salts) {
		Record copy = (Record) EcoreUtil.copy((EObject) record);
		new NormalForm().apply(copy);
		CanonicalObject canonical = new CanonicalRecord(kinds).toCanonical(copy, salts);
		RecordRef ref = kinds.ref(copy);
		MemoryRow row = new MemoryRow(rows.number(ref.id()), ref, copy, version, CanonicalRecord.hash(canonical), salts);
		rows.put(row);
		return new MemoryJournal.Version(row, canonical);
	}
}
