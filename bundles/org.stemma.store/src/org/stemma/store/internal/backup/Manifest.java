/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.core.store.JournalHead;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalList;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.canonical.CanonicalValue;

/**
 * What a backup holds, written last: a backup without it is not complete.
 *
 * @param head   where the journal stood
 * @param tables the tables
 * @param files  hashes of the raw files
 */
public record Manifest(JournalHead head, List<Part> tables, List<String> files) {

	private static final String FORMAT = "stemma/backup/1";

	/** Copies the lists. */
	public Manifest {
		tables = List.copyOf(tables);
		files = List.copyOf(files);
	}

	/**
	 * A table.
	 *
	 * @param table its name
	 * @param rows  how many rows it has
	 * @param hash  SHA-256 of the file that holds them
	 */
	public record Part(String table, long rows, ContentHash hash) {

		private CanonicalObject content() {
			return CanonicalObject.builder().value("hash", hash).number("rows", rows).text("table", table).build();
		}

		private static Part of(CanonicalValue value) {
			CanonicalObject content = (CanonicalObject) value;
			return new Part(content.text("table").orElseThrow(), content.number("rows").orElseThrow(),
					new ContentHash(content.text("hash").orElseThrow()));
		}
	}

	/** The table of that name. */
	Optional<Part> part(String table) {
		return tables.stream().filter(each -> each.table().equals(table)).findFirst();
	}

	/** Its bytes. */
	byte[] bytes() {
		return CanonicalForm.bytes(CanonicalObject.builder().add("files", CanonicalList.ofTexts(files))
				.text("format", FORMAT).value("headHash", head.hash()).number("headSequence", head.sequence())
				.value("lab", head.lab())
				.add("tables", new CanonicalList(tables.stream().<CanonicalValue>map(Part::content).toList())).build());
	}

	/** Reads it; empty when the bytes are not what was written. */
	static Optional<Manifest> read(byte[] bytes) {
		try {
			return CanonicalForm.read(bytes).result()
					.filter(content -> content.text("format").filter(FORMAT::equals).isPresent()).map(Manifest::of);
		} catch (IllegalArgumentException | NoSuchElementException | ClassCastException damaged) {
			return Optional.empty();
		}
	}

	private static Manifest of(CanonicalObject content) {
		JournalHead head = new JournalHead(UUID.fromString(content.text("lab").orElseThrow()),
				content.number("headSequence").orElseThrow(), new ContentHash(content.text("headHash").orElseThrow()));
		return new Manifest(head, list(content, "tables").stream().map(Part::of).toList(),
				list(content, "files").stream().map(each -> ((CanonicalText) each).text()).toList());
	}

	private static List<CanonicalValue> list(CanonicalObject content, String name) {
		return ((CanonicalList) content.member(name).orElseThrow()).values();
	}
}
