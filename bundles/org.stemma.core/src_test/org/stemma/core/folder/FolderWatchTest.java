/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.RecordRef;
import org.stemma.core.folder.FolderStanding.State;
import org.stemma.core.lab.Session;
import org.stemma.core.record.internal.StoredRecords;
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.Qualification;

class FolderWatchTest {

	@TempDir
	private Path folder;
	private final List<String> told = new CopyOnWriteArrayList<>();

	private static Optional<Session> session(Role role) {
		return Optional.of(new Session(new RecordRef("identity.Person", UUID.randomUUID(), "P-1"), "Anna", Set.of(role), "bench"));
	}

	private State first(Optional<Session> person, Path path) {
		CountDownLatch looked = new CountDownLatch(1);
		try (FolderWatch watch = FolderWatch.begin(() -> List.of(new WatchedFolder(path, "COUNTER-1")), new TextImports(),
				() -> person, Clock.systemUTC(), told::add)) {
			watch.listen(looked::countDown);
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
				while (watch.standings().isEmpty()) {
					looked.await(50, java.util.concurrent.TimeUnit.MILLISECONDS);
				}
			});
			return watch.standings().getFirst().state();
		}
	}

	@Test
	void watchesForAPersonWhoMayImport() {
		assertEquals(State.WATCHED, first(session(Role.BENCH), folder));
		assertEquals(List.of(), told);
	}

	@Test
	void waitsWhileThePersonMayNotImport() {
		assertEquals(State.WAITING, first(session(Role.QA_REVIEWER), folder));
	}

	@Test
	void waitsWhileNobodyIsThere() {
		assertEquals(State.WAITING, first(Optional.empty(), folder));
	}

	@Test
	void saysOnceThatAFolderIsNotThere() {
		assertEquals(State.UNREACHABLE, first(session(Role.BENCH), folder.resolve("none")));
		assertEquals(1, told.size());
		assertTrue(told.getFirst().startsWith("COUNTER-1: There is no folder"), told::toString);
	}

	@Test
	void showsNoFolderAsWatchedAfterAFailure() {
		AtomicInteger looks = new AtomicInteger();
		try (FolderWatch watch = FolderWatch.begin(() -> {
			if (looks.incrementAndGet() > 1) {
				throw new IllegalStateException("The lab is gone");
			}
			return List.of(new WatchedFolder(folder, "COUNTER-1"));
		}, new TextImports(), () -> session(Role.BENCH), Clock.systemUTC(), told::add)) {
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
				while (watch.standings().isEmpty() || watch.standings().getFirst().state() == State.WATCHED) {
					Thread.sleep(50);
				}
			});
			assertEquals(State.UNREACHABLE, watch.standings().getFirst().state());
			assertTrue(watch.standings().getFirst().why().contains("The lab is gone"), told::toString);
		}
		assertEquals(1, told.size());
	}

	@Test
	void givesTheFolderBackWhenItEnds() throws IOException {
		assertEquals(State.WATCHED, first(session(Role.BENCH), folder));
		assertEquals(State.WATCHED, first(session(Role.BENCH), folder));
		assertTrue(Files.isDirectory(folder.resolve("working")));
	}

	@Test
	void takesTheFoldersFromTheInstrumentsInService() {
		TestLab lab = new TestLab();
		RecordRef instrument = lab.samples().instrument("I-1");
		LabFolders folders = new LabFolders(new StoredRecords(lab.store(), lab.kinds(), lab.clock()));
		assertEquals(List.of(), folders.get());
		lab.change(Role.SUPERVISOR, Instrument.class, instrument, made -> made.setWatchedFolder(folder.toString()));
		assertEquals(List.of(new WatchedFolder(folder, "I-1")), folders.get());
		lab.change(Role.SUPERVISOR, Instrument.class, instrument, made -> made.setQualification(Qualification.OUT_OF_SERVICE));
		assertEquals(List.of(), folders.get());
	}
}
