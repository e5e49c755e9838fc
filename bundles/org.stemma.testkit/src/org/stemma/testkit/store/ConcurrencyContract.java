/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.store.Commit;
import org.stemma.core.store.Stored;
import org.stemma.model.material.MaterialLot;

/** What holds when several threads work in one lab. */
public abstract class ConcurrencyContract extends StoreContract {

	private static final int THREADS = 4;

	private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
			List<T> results = new ArrayList<>();
			for (Future<T> each : threads.invokeAll(tasks, 2, TimeUnit.MINUTES)) {
				results.add(each.get());
			}
			return results;
		}
	}

	private RecordRef material() {
		MaterialLot material = lab().material(lab().code("ML"));
		lab().commit(material).get();
		return lab().kinds().ref(material);
	}

	@Test
	void letsExactlyOneOfTwoChangesWin() throws Exception {
		for (int i = 0; i < 10; i++) {
			RecordRef ref = material();
			List<Callable<Outcome<Commit>>> rivals = new ArrayList<>();
			for (String supplier : List.of("One", "Other")) {
				Stored<MaterialLot> stored = lab().stored(MaterialLot.class, ref);
				stored.record().setSupplier(supplier);
				rivals.add(() -> lab().store().commit(lab().changing(stored)));
			}
			List<Outcome<Commit>> outcomes = together(rivals);
			assertEquals(1, outcomes.stream().filter(Outcome::succeeded).count());
			assertEquals("record.stale", outcomes.stream().filter(outcome -> !outcome.succeeded()).findFirst().orElseThrow()
					.problems().get(0).code());
		}
	}

	@Test
	void keepsTheJournalWithoutGapsUnderManyWriters() throws Exception {
		List<Callable<List<Commit>>> writers = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			String prefix = "W" + i;
			writers.add(() -> {
				List<Commit> commits = new ArrayList<>();
				for (int j = 0; j < 15; j++) {
					commits.add(lab().commit(lab().material(prefix + "-" + j)).get());
				}
				return commits;
			});
		}
		Set<Long> sequences = new HashSet<>();
		together(writers).forEach(all -> all.forEach(commit -> sequences.add(commit.firstSequence())));
		assertEquals(THREADS * 15, sequences.size());
		assertEquals(List.of(), lab().store().verify().findings());
	}

	@Test
	void letsNothingSlipIntoADecision() throws Exception {
		RecordRef ref = material();
		CountDownLatch reading = new CountDownLatch(1);
		List<Callable<Outcome<Commit>>> both = List.of(() -> lab().store().decide(reader -> {
			Stored<MaterialLot> stored = reader.load(MaterialLot.class, ref.id()).orElseThrow();
			reading.countDown();
			pause();
			stored.record().setSupplier("decided");
			return Outcome.of(lab().changing(stored));
		}), () -> {
			reading.await();
			return lab().change(MaterialLot.class, ref, material -> material.setSupplier("slipped in"));
		});
		assertTrue(together(both).get(0).succeeded());
		assertEquals("decided", versions(ref).get(1));
	}

	private List<String> versions(RecordRef ref) {
		return lab().store().entries(ref).stream()
				.map(entry -> org.stemma.core.record.CanonicalRecord.fieldsOf(entry.canonical()).text("supplier").orElse(""))
				.toList();
	}

	private static void pause() {
		java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
	}

	@Test
	void neverGivesACodeTwice() throws Exception {
		assertEquals(List.of("PAS-000001", "PAS-000002"), lab().store().newCodes("PAS", 2));
		List<Callable<List<String>>> askers = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			askers.add(() -> {
				List<String> codes = new ArrayList<>();
				for (int j = 0; j < 10; j++) {
					codes.addAll(lab().store().newCodes("THW", 2));
				}
				return codes;
			});
		}
		Set<String> codes = new HashSet<>();
		together(askers).forEach(codes::addAll);
		assertEquals(THREADS * 20, codes.size());
	}

	@Test
	void loadsWholeVersionsWhileTheyAreReplaced() throws Exception {
		RecordRef parent = lab().lot();
		RecordRef ref = lab().lot(parent);
		List<Callable<Boolean>> both = List.of(() -> {
			for (int i = 0; i < 40; i++) {
				int version = i;
				lab().change(org.stemma.model.culture.Lot.class, ref, lot -> {
					lot.setNote("version " + version);
					lot.getParents().clear();
					if (version % 2 == 0) {
						lot.getParents().add(parent);
					}
				}).get();
			}
			return true;
		}, () -> {
			for (int i = 0; i < 200; i++) {
				var lot = lab().stored(org.stemma.model.culture.Lot.class, ref).record();
				boolean even = lot.getNote() == null || Integer.parseInt(lot.getNote().substring(8)) % 2 == 0;
				assertEquals(even ? 1 : 0, lot.getParents().size());
			}
			return true;
		});
		assertEquals(List.of(true, true), together(both));
	}

	@Test
	void tellsListenersInOrderUntilTheyAreClosed() throws Exception {
		LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
		try (AutoCloseable listening = lab().store().listen((commit, refs) -> refs.forEach(ref -> heard.add(ref.code())))) {
			lab().commit(lab().material("HEARD-1"), lab().material("HEARD-2")).get();
			lab().commit(lab().material("HEARD-3")).get();
			assertEquals("HEARD-1", heard.poll(20, TimeUnit.SECONDS));
			assertEquals("HEARD-2", heard.poll(20, TimeUnit.SECONDS));
			assertEquals("HEARD-3", heard.poll(20, TimeUnit.SECONDS));
		}
		lab().commit(lab().material("HEARD-4")).get();
		assertEquals(null, heard.poll(1500, TimeUnit.MILLISECONDS));
	}

	@Test
	void goesOnWhenAListenerFails() throws Exception {
		LinkedBlockingQueue<Long> heard = new LinkedBlockingQueue<>();
		try (AutoCloseable failing = lab().store().listen((commit, refs) -> {
			throw new IllegalArgumentException("a listener of the test that fails");
		}); AutoCloseable listening = lab().store().listen((commit, refs) -> heard.add(commit.number()))) {
			lab().commit(lab().material(lab().code("ML"))).get();
			lab().commit(lab().material(lab().code("ML"))).get();
			assertTrue(heard.poll(20, TimeUnit.SECONDS) < heard.poll(20, TimeUnit.SECONDS));
		}
	}
}
