/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.model.record.Record;

/**
 * Reads a lab. Every call sees committed records only; a reader handed to a {@link LabStore#decide decision} sees one
 * state that nobody can change until the decision is committed.
 *
 * <p>
 * Safe to call from several threads, except from the user interface's thread, where it throws
 * {@link IllegalStateException}. A broken store throws {@link BrokenStoreException}.
 */
@ProviderType
public interface LabReader {

	/** The lab's identity. */
	LabIdentity lab();

	/** A record by identity, detached. */
	<T extends Record> Optional<Stored<T>> load(Class<T> type, UUID id);

	/** A record by its code, detached; codes are unique within a kind. */
	<T extends Record> Optional<Stored<T>> find(Class<T> type, String code);

	/** Records of any kinds, detached, in the order asked for; those that do not exist are left out. */
	List<Stored<? extends Record>> load(Collection<RecordRef> refs);

	/** References of the records with that code, of any kind. */
	List<RecordRef> findAny(String code);

	/** A page of rows. */
	Page page(Query query);

	/** How many rows a query has in all, whatever its page. */
	long count(Query query);

	/** All that the records descend from, nearest first, each once, themselves left out. */
	List<RecordRef> ancestors(Collection<RecordRef> of);

	/** All that descends from the records, nearest first, each once, themselves left out. */
	List<RecordRef> descendants(Collection<RecordRef> of);

	/** The lineage edges among these records. */
	List<LineageEdge> edges(Collection<RecordRef> among);

	/** The journal's last entry. */
	JournalHead head();

	/** The entries of one record, oldest first. */
	List<JournalEntry> entries(RecordRef ref);

	/** The versions of some records by the record's identity, oldest first; what the journal does not know is left out. */
	Map<UUID, List<RecordVersion>> versions(Collection<UUID> records);

	/** The entry at that sequence; empty when the journal is shorter. */
	Optional<JournalEntry> entry(long sequence);

	/** Identities of the persons who committed any version of each record. */
	Map<UUID, Set<UUID>> authors(Collection<RecordRef> refs);

	/** The commit with that operation id, if it happened. */
	Optional<Commit> operation(UUID operationId);
}
