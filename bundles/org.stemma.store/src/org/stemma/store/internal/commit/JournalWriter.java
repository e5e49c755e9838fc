/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.stemma.api.ContentHash;
import org.stemma.core.store.Actor;
import org.stemma.core.store.Commit;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.UnitOfWork;
import org.stemma.store.internal.read.HeadRow;
import org.stemma.store.internal.read.HeadRow.Head;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.hash.LeafHash;
import org.stemma.trust.journal.Author;
import org.stemma.trust.journal.CommitHeader;
import org.stemma.trust.journal.EntryHeader;
import org.stemma.trust.journal.SequenceRange;

/** Writes a commit and its entries and moves the head on. */
final class JournalWriter {

	private final LabIdentity lab;
	private final Clock clock;
	private final UUID boot;
	private final Supplier<ContentHash> configuration;
	private final HeadRow heads = new HeadRow();

	JournalWriter(LabIdentity lab, Clock clock, UUID boot, Supplier<ContentHash> configuration) {
		this.lab = lab;
		this.clock = clock;
		this.boot = boot;
		this.configuration = configuration;
	}

	/** Journals the changes, whose entries follow the head in their order. */
	Commit write(Session session, Batches batches, Head head, UnitOfWork work, List<Change> changes) {
		CommitHeader header = header(head, work, changes.size());
		byte[] canonical = header.canonical();
		ContentHash hash = LeafHash.of(canonical);
		batches.insert(StoreTables.COMMIT,
				List.of(header.number(), header.operation(), header.author().person(), header.firstSequence(),
						header.lastSequence(), hash.hex(), new String(canonical, java.nio.charset.StandardCharsets.UTF_8)));
		ContentHash last = entries(batches, header, hash, head, changes);
		heads.move(session, new Head(header.lastSequence(), last, header.number()));
		return commit(header, work.actor());
	}

	private CommitHeader header(Head head, UnitOfWork work, int entries) {
		Actor actor = work.actor();
		Author author = new Author(actor.person().id(), nfc(actor.printedName()), nfc(actor.role()));
		SequenceRange range = new SequenceRange(head.sequence() + 1, head.sequence() + entries);
		return new CommitHeader(CommitHeader.FORMAT, lab.id(), head.commit() + 1, work.operationId(), author,
				nfc(actor.workstation()), nfc(work.why()), clock.instant().truncatedTo(ChronoUnit.MICROS), clock.getZone(),
				boot, configuration.get(), lab.simulatedClock(), range);
	}

	private ContentHash entries(Batches batches, CommitHeader header, ContentHash commit, Head head,
			List<Change> changes) {
		ContentHash previous = head.hash();
		long sequence = head.sequence();
		for (Change change : changes) {
			EntryHeader entry = new EntryHeader(EntryHeader.FORMAT, lab.id(), ++sequence, commit,
					change.kind().kind().name(), change.image().ref().id(), change.version(), change.image().hash(), previous);
			ContentHash hash = entry.hash();
			batches.insert(StoreTables.ENTRY, row(header.number(), entry, hash, change.image().canonical()));
			previous = hash;
		}
		return previous;
	}

	private static List<Object> row(long commit, EntryHeader entry, ContentHash hash, CanonicalObject canonical) {
		return List.of(entry.sequence(), commit, entry.record(), entry.kind(), entry.version(), entry.recordHash().hex(),
				entry.previous().hex(), hash.hex(), CanonicalForm.text(canonical));
	}

	private static Commit commit(CommitHeader header, Actor actor) {
		return new Commit(header.number(), header.operation(), actor, header.why(), header.instant(), header.zone(),
				header.firstSequence(), header.lastSequence());
	}

	private static String nfc(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}
}
