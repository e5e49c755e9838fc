/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports;
import org.stemma.core.instrument.PreviewText;
import org.stemma.core.lab.Session;

/**
 * Takes the files in that appear in a watched folder. A stable file is moved to {@code working} in one step, imported
 * from there, and moved to {@code done}, or to {@code problems} with a text beside it. What a killed process left in
 * {@code working} is taken up at the next look; since the lab knows a file by its content, none is imported twice. Only
 * files without any problem are kept: a doubt is for a person at the import preview.
 */
final class FolderIntake {

	/**
	 * What is said of a value that arrives as it was measured: a result out of specification is kept for all to see before anyone
	 * could lose it, nothing is entered for a lot that is decided or has no specification, and some instruments never write a time.
	 */
	private static final Set<String> STATED = Set.of("result.failing", "result.undecided", "lot.decided", "lot.specification", "time.unknown");

	private final WatchedFolder folder;
	private final Imports imports;
	private final Clock clock;
	private final Consumer<FolderEvent> told;
	private final StableFiles files;

	/**
	 * Takes files into a lab.
	 *
	 * @param quiet how long a file must have stayed the same
	 * @param told  is told what became of each file
	 */
	FolderIntake(WatchedFolder folder, Imports imports, Duration quiet, Clock clock, Consumer<FolderEvent> told) {
		this.folder = folder;
		this.imports = imports;
		this.clock = clock;
		this.told = told;
		this.files = new StableFiles(folder.path(), quiet, clock);
	}

	/** Looks once and takes in what is there, in somebody's name. */
	void look(Session session) throws IOException {
		for (Path left : left()) {
			take(left, session);
		}
		for (Path file : files.look()) {
			take(Moving.into(folder.working(), file), session);
		}
	}

	private List<Path> left() throws IOException {
		if (!Files.isDirectory(folder.working())) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder.working())) {
			return all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
		}
	}

	private void take(Path file, Session session) throws IOException {
		var preview = imports.preview(session, file, Optional.of(folder.instrument()));
		if (!preview.succeeded()) {
			setAside(file, texts(preview.problems()), List.of());
			return;
		}
		List<String> doubts = doubts(preview.get());
		if (doubts.isEmpty()) {
			keep(file, preview.get(), session);
		} else {
			setAside(file, doubts, new PreviewText(preview.get()).lines());
		}
	}

	private void keep(Path file, ImportPreview preview, Session session) throws IOException {
		Set<Integer> rows = preview.rows().stream().map(ImportPreview.Row::index).collect(Collectors.toSet());
		var receipt = imports.accept(session, preview, rows);
		if (!receipt.succeeded()) {
			setAside(file, texts(receipt.problems()), List.of());
			return;
		}
		Path moved = Moving.into(folder.done(), file);
		tell(moved, true, folder.instrument() + ": " + moved.getFileName() + ": " + receipt.get().sentence());
	}

	private void setAside(Path file, List<String> reasons, List<String> preview) throws IOException {
		Path moved = SetAsideFile.aside(folder, file, Stream.concat(reasons.stream(), preview.stream()).toList());
		tell(moved, false, folder.instrument() + ": " + moved.getFileName() + " was not kept: " + reasons.getFirst() + " See "
				+ SetAsideFile.reasons(moved) + ".");
	}

	private void tell(Path moved, boolean kept, String sentence) {
		told.accept(new FolderEvent(folder, clock.instant(), moved.getFileName().toString(), kept, sentence));
	}

	/** What a person has to look at before anything is kept; a sample without a match always is. */
	private static List<String> doubts(ImportPreview preview) {
		Stream<Problem> rows = preview.rows().stream().flatMap(row -> row.problems().stream());
		List<Problem> doubts = Stream.concat(preview.problems().stream(), rows)
				.filter(problem -> problem.severity() != Severity.NOTE && !STATED.contains(problem.code())).toList();
		return doubts.isEmpty() && !new PreviewText(preview).acceptable() ? List.of("A sample has no match.") : texts(doubts);
	}

	private static List<String> texts(List<Problem> problems) {
		return problems.stream().map(Problem::text).toList();
	}
}
