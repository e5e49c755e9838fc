/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.stemma.api.ContentHash;
import org.stemma.store.internal.sql.Session;
import org.stemma.store.internal.verify.KnownCommits.Known;
import org.stemma.trust.journal.EntryHeader;

/**
 * One entry against its hash. When they do not agree, each column is tried with the value that it should have: the one
 * that makes them agree is the one that was changed.
 */
final class EntryCheck {

	private final UUID lab;
	private final KnownCommits commits;
	private final EntryRow row;
	private final ContentHash before;
	private final int nextVersion;
	private final Trial asStored;
	private final boolean authentic;

	/** What is wrong with an entry. */
	record Wrong(String field, String message) {
	}

	EntryCheck(UUID lab, KnownCommits commits, EntryRow row, ContentHash before, int nextVersion) {
		this.lab = lab;
		this.commits = commits;
		this.row = row;
		this.before = before;
		this.nextVersion = nextVersion;
		this.asStored = new Trial("", row.sequence(), row.commit(), row.kind(), row.id(), row.version(),
				CommitsPass.hash(row.recordHash()).orElseGet(row::contentHash), CommitsPass.hash(row.previous()).orElse(before));
		this.authentic = readable() && fits(asStored);
	}

	/** Whether the entry has the hash that was stored with it. */
	boolean authentic() {
		return authentic;
	}

	private boolean readable() {
		return Stream.of(row.recordHash(), row.previous(), row.hash()).allMatch(hash -> CommitsPass.hash(hash).isPresent());
	}

	/** The header for the chain. */
	EntryHeader header() {
		return header(asStored, commitHashes(asStored.commit()).findFirst().orElse(EntryHeader.ORIGIN));
	}

	/** The hash that was stored with it; the computed one where that is none. */
	ContentHash stored() {
		return CommitsPass.hash(row.hash()).orElseGet(() -> header().hash());
	}

	/** What is wrong with the entry's own columns. */
	Optional<Wrong> problem(Session session) {
		if (authentic) {
			return row.contentHash().hex().equals(row.recordHash()) ? Optional.empty()
					: Optional.of(new Wrong("canonical", "The canonical form was changed: it has the hash " + row.contentHash()
							+ ", not " + row.recordHash()));
		}
		return Stream.concat(changedColumn(), Stream.of(changedHash(session))).findFirst();
	}

	private Stream<Wrong> changedColumn() {
		return trials().filter(this::fits).limit(1).map(trial -> new Wrong(trial.column(),
				"The column was changed: the entry's hash fits " + trial.value() + " only"));
	}

	private Stream<Trial> trials() {
		Trial is = asStored;
		Optional<String> kind = row.content().flatMap(content -> content.text("kind"));
		Optional<UUID> id = row.content().flatMap(content -> content.text("id"))
				.filter(text -> text.matches("[0-9a-f-]{36}")).map(UUID::fromString);
		return Stream.concat(Stream.of(
				commits.claiming(row.sequence()).map(commit -> is.with("commit_number", is.sequence(), commit.number())),
				kind.map(known -> is.with("kind", known, is.id(), is.version())),
				id.map(known -> is.with("record_id", is.kind(), known, is.version())),
				Optional.of(is.with("version", is.kind(), is.id(), nextVersion)),
				Optional.of(is.with("record_hash", row.contentHash(), is.previous())),
				Optional.of(is.with("previous_hash", is.recordHash(), before))).flatMap(Optional::stream), moved());
	}

	/** The entry at each place that its commit claims. */
	private Stream<Trial> moved() {
		return commits.numbered(row.commit()).stream()
				.flatMap(commit -> LongStream.rangeClosed(commit.first(), commit.last()).boxed())
				.map(sequence -> asStored.with("sequence", sequence, asStored.commit()));
	}

	/** Nothing else fits: the next entry, or the head, tells whether it is the hash itself that was changed. */
	private Wrong changedHash(Session session) {
		String computed = header().hash().hex();
		boolean named = Stream.of("SELECT hash FROM journal_head WHERE hash = ?",
				"SELECT hash FROM journal_entry WHERE previous_hash = ?")
				.anyMatch(sql -> session.first(sql, List.of(computed), cells -> cells.text(1)).isPresent());
		return named ? new Wrong("hash", "The column was changed: the entry has the hash " + computed)
				: new Wrong("", "The entry was changed: it has the hash " + computed + ", stored is " + row.hash());
	}

	private boolean fits(Trial trial) {
		return commitHashes(trial.commit()).anyMatch(commit -> header(trial, commit).hash().hex().equals(row.hash()));
	}

	private Stream<ContentHash> commitHashes(long number) {
		Optional<Known> commit = commits.numbered(number);
		return Stream.concat(commit.flatMap(Known::stored).stream(), commit.map(Known::computed).stream());
	}

	private EntryHeader header(Trial trial, ContentHash commit) {
		return new EntryHeader(EntryHeader.FORMAT, lab, Math.max(1, trial.sequence()), commit, trial.kind(), trial.id(),
				Math.max(1, trial.version()), trial.recordHash(), trial.previous());
	}

	/** An entry with one column as it should be. */
	private record Trial(String column, long sequence, long commit, String kind, UUID id, int version,
			ContentHash recordHash, ContentHash previous) {

		Trial with(String name, long place, long number) {
			return new Trial(name, place, number, kind, id, version, recordHash, previous);
		}

		Trial with(String name, String otherKind, UUID otherId, int otherVersion) {
			return new Trial(name, sequence, commit, otherKind, otherId, otherVersion, recordHash, previous);
		}

		Trial with(String name, ContentHash ofRecord, ContentHash ofPrevious) {
			return new Trial(name, sequence, commit, kind, id, version, ofRecord, ofPrevious);
		}

		Object value() {
			return Objects.requireNonNull(switch (column) {
			case "commit_number" -> commit;
			case "kind" -> kind;
			case "record_id" -> id;
			case "version" -> version;
			case "record_hash" -> recordHash;
			case "previous_hash" -> previous;
			default -> sequence;
			});
		}
	}
}
