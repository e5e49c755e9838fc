/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.stemma.core.folder.FolderStanding.State;
import org.stemma.core.identity.Permissions;
import org.stemma.core.identity.Verb;
import org.stemma.core.instrument.Imports;
import org.stemma.core.lab.Session;

/** Looks into watched folders again and again, in a thread of its own, until it is closed. */
public final class FolderWatch implements AutoCloseable {

	/** Time between two looks. */
	public static final Duration PERIOD = Duration.ofSeconds(2);

	/** How long a file must have stayed the same before it is taken. */
	public static final Duration QUIET = Duration.ofSeconds(4);

	private final CountDownLatch ending = new CountDownLatch(1);
	private final Map<WatchedFolder, FolderPost> posts = new LinkedHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Supplier<List<WatchedFolder>> folders;
	private final Supplier<Optional<Session>> person;
	private final Imports imports;
	private final Clock clock;
	private final Consumer<String> told;
	private final Thread thread;
	private volatile List<FolderStanding> standings = List.of();

	private FolderWatch(Supplier<List<WatchedFolder>> folders, Imports imports, Supplier<Optional<Session>> person, Clock clock,
			Consumer<String> told) {
		this.folders = folders;
		this.imports = imports;
		this.person = person;
		this.clock = clock;
		this.told = told;
		this.thread = Thread.ofPlatform().name("stemma-folders")
				.uncaughtExceptionHandler((broken, failure) -> failed(failure))
				.unstarted(this::run);
	}

	/**
	 * Begins to watch.
	 *
	 * @param folders which folders; asked at each look
	 * @param person  in whose name files are imported, asked at each look; files wait while nobody is there or that person may
	 *                not import
	 * @param told    is told a sentence about each file, about each folder that cannot be worked with, and when a failure
	 *                ends the watch
	 */
	public static FolderWatch begin(Supplier<List<WatchedFolder>> folders, Imports imports, Supplier<Optional<Session>> person, Clock clock,
			Consumer<String> told) {
		FolderWatch watch = new FolderWatch(folders, imports, person, clock, told);
		watch.thread.start();
		return watch;
	}

	/** How it stands with each folder, as of the last look. */
	public List<FolderStanding> standings() {
		return standings;
	}

	/** Calls back, on another thread, when it stands otherwise with a folder; closing what is given back ends it. */
	public AutoCloseable listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void run() {
		try {
			do {
				look();
			} while (!ending.await(PERIOD.toMillis(), TimeUnit.MILLISECONDS));
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		} finally {
			posts.values().forEach(FolderWatch::leave);
		}
	}

	private void look() {
		List<WatchedFolder> wanted = folders.get();
		posts.entrySet().removeIf(post -> {
			boolean gone = !wanted.contains(post.getKey());
			if (gone) {
				leave(post.getValue());
			}
			return gone;
		});
		Optional<Session> importer = person.get()
				.filter(now -> Permissions.actingRole(Verb.IMPORT_FILE, now.roles()).isPresent());
		List<FolderStanding> found = wanted.stream().distinct()
				.map(folder -> posts.computeIfAbsent(folder, this::post).look(importer)).toList();
		if (!found.equals(standings)) {
			found.forEach(this::tell);
			standings = found;
			listeners.forEach(Runnable::run);
		}
	}

	/** Nothing is watched after a failure: nobody may be shown that it were. */
	private void failed(Throwable failure) {
		String why = "The folders are watched no more: " + failure;
		told.accept(why);
		standings = standings.stream().map(standing -> new FolderStanding(standing.folder(), State.UNREACHABLE, why,
				standing.last(), standing.problems())).toList();
		listeners.forEach(Runnable::run);
	}

	/** Says once when a folder cannot be worked with. */
	private void tell(FolderStanding standing) {
		boolean before = standings.stream().anyMatch(other -> other.folder().equals(standing.folder())
				&& other.state() == standing.state() && other.why().equals(standing.why()));
		if (!before && standing.state() != State.WATCHED) {
			told.accept(standing.folder().instrument() + ": " + standing.why());
		}
	}

	private FolderPost post(WatchedFolder folder) {
		return new FolderPost(folder, imports, QUIET, clock, event -> told.accept(event.sentence()));
	}

	private static void leave(FolderPost post) {
		try {
			post.close();
		} catch (IOException broken) {
			throw new UncheckedIOException("A claimed folder cannot be given back", broken);
		}
	}

	/** Ends it; a file that is being taken in is finished first. */
	@Override
	public void close() {
		ending.countDown();
		try {
			thread.join();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
