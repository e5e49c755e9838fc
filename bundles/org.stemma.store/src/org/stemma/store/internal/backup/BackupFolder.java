/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.store.internal.backup.Manifest.Part;
import org.stemma.store.internal.files.FolderFiles;
import org.stemma.store.internal.schema.Table;
import org.stemma.trust.hash.FileHash;

/**
 * A folder with a copy of a lab: {@code backup.json} says what is in it and has its hash beside it, {@code tables} holds one text file for each
 * table, {@code files} the raw files.
 *
 * @param folder the folder
 */
public record BackupFolder(Path folder) {

	private static final String MANIFEST = "backup.json";
	private static final String SEAL = MANIFEST + ".sha256";

	/** Does something with each row of a table. */
	@FunctionalInterface
	public interface RowUse {
		/** The values of the table's columns in order; null for unset ones. */
		void use(List<Object> values);
	}

	Path manifest() {
		return folder.resolve(MANIFEST);
	}

	/** Hash of the list, as {@code sha256sum} writes it. */
	Path seal() {
		return folder.resolve(SEAL);
	}

	static String sealed(byte[] manifest) {
		return FileHash.of(manifest).hex() + "  " + MANIFEST + "\n";
	}

	Path table(String name) {
		return folder.resolve("tables").resolve(name + ".tsv");
	}

	/** The raw files in it. */
	public FolderFiles files() {
		return new FolderFiles(folder.resolve("files"));
	}

	/** What it holds, after every file in it was read and found to be as it was written. */
	public Outcome<Manifest> check() {
		if (!Files.exists(manifest())) {
			return Outcome.refused("backup.missing", "There is no complete backup of a laboratory in " + folder
					+ ": it has no file " + MANIFEST + ".");
		}
		try {
			byte[] bytes = Files.readAllBytes(manifest());
			if (!Files.exists(seal()) || !Files.readString(seal()).equals(sealed(bytes))) {
				return Outcome.refused(List.of(damaged(MANIFEST, "its bytes do not have the SHA-256 that stands in " + SEAL)));
			}
			return Manifest.read(bytes).map(this::checked).orElseGet(() -> Outcome.refused(List.of(
					damaged(MANIFEST, "it does not say in a form that this program knows what the backup holds"))));
		} catch (IOException unreadable) {
			return Outcome.refused(List.of(damaged(MANIFEST, "it cannot be read: " + unreadable.getMessage())));
		}
	}

	private Outcome<Manifest> checked(Manifest manifest) {
		List<Problem> problems = new ArrayList<>();
		manifest.tables().forEach(part -> problem(part)
				.ifPresent(what -> problems.add(damaged(folder.relativize(table(part.table())).toString(), what))));
		manifest.files().forEach(
				name -> files().problem(name).ifPresent(what -> problems.add(damaged("raw file " + name, what))));
		return problems.isEmpty() ? Outcome.of(manifest) : Outcome.refused(problems);
	}

	private Optional<String> problem(Part part) {
		if (!Files.exists(table(part.table()))) {
			return Optional.of("it is missing");
		}
		try (InputStream bytes = Files.newInputStream(table(part.table()))) {
			String hash = FileHash.of(bytes).hex();
			return hash.equals(part.hash().hex()) ? Optional.empty()
					: Optional.of("its bytes have the SHA-256 " + hash + ", written were " + part.hash());
		} catch (IOException unreadable) {
			return Optional.of("it cannot be read: " + unreadable.getMessage());
		}
	}

	private Problem damaged(String file, String what) {
		return Problem.error("backup.damaged", "The backup in " + folder + " is damaged at " + file + ": " + what
				+ ". Nothing was restored; use another backup.");
	}

	/** Goes through the rows of a table; throws {@link IllegalArgumentException} when a line is none. */
	public void rows(Table table, RowUse use) throws IOException {
		RowText text = new RowText(table);
		try (BufferedReader lines = Files.newBufferedReader(table(table.name()))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				use.use(text.values(line));
			}
		}
	}
}
