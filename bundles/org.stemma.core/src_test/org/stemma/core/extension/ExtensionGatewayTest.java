/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.testing.SettableClock;

class ExtensionGatewayTest {

	private static final Extension ONE = new Extension("Instrument reader", "one");
	private static final Extension OTHER = new Extension("Instrument reader", "other");
	private static final Duration LONG = Duration.ofSeconds(20);
	private static final Duration SHORT = Duration.ofMillis(40);

	private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
	private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
		Thread thread = new Thread(work);
		thread.setDaemon(true);
		return thread;
	});
	private final List<Problem> log = new CopyOnWriteArrayList<>();
	private final ExtensionGateway gateway = new ExtensionGateway(threads, clock, log::add);
	private final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void letHangingCallsGo() {
		end.countDown();
		threads.shutdownNow();
	}

	@Test
	void handsTheAnswerOver() {
		assertEquals("found", gateway.call(ONE, LONG, () -> "found").get());
		assertTrue(log.isEmpty());
	}

	@Test
	void callsOnAnotherThread() {
		assertFalse(gateway.call(ONE, LONG, Thread::currentThread).get() == Thread.currentThread());
	}

	@Test
	void turnsWhateverIsThrownIntoARefusal() {
		for (Throwable thrown : List.of(new IllegalStateException("odd"), new Exception("checked"), new StackOverflowError(),
				new OutOfMemoryError("little"), new NoClassDefFoundError("gone/Missing"))) {
			ExtensionGateway fresh = new ExtensionGateway(threads, clock, log::add);
			Outcome<Object> outcome = fresh.call(ONE, LONG, throwing(thrown));
			assertEquals("extension.failed", code(outcome));
			assertSame(thrown, outcome.problems().getFirst().cause().orElseThrow());
		}
		assertEquals(5, log.size());
	}

	@Test
	void takesNoAnswerAtAllAsAFailure() {
		assertEquals("extension.failed", code(gateway.call(ONE, LONG, () -> null)));
	}

	@Test
	void leavesAHangingCallAloneAtItsDeadline() {
		assertEquals("extension.late", code(gateway.call(ONE, SHORT, hanging())));
		assertEquals(1, gateway.hanging());
		assertEquals("other", gateway.call(OTHER, LONG, () -> "other").get());
	}

	@Test
	void countsACallThatComesBackAfterAllNoLonger() throws InterruptedException {
		gateway.call(ONE, SHORT, hanging());
		end.countDown();
		for (int i = 0; i < 200 && gateway.hanging() > 0; i++) {
			TimeUnit.MILLISECONDS.sleep(10);
		}
		assertEquals(0, gateway.hanging());
	}

	@Test
	void asksASlowCallToStop() {
		assertEquals("extension.late", code(gateway.call(ONE, SHORT, () -> {
			TimeUnit.SECONDS.sleep(20);
			return "late";
		})));
		for (int i = 0; i < 200 && gateway.hanging() > 0; i++) {
			LockSupport.parkNanos(10_000_000);
		}
		assertEquals(0, gateway.hanging());
	}

	@Test
	void makesNoCallWhileFourHang() {
		for (int i = 0; i < ExtensionGateway.MOST_HANGING; i++) {
			gateway.call(new Extension("Release check", "hanging " + i), SHORT, hanging());
		}
		assertEquals("extension.hanging", code(gateway.call(OTHER, LONG, () -> "never asked")));
	}

	@Test
	void setsAsideAfterThreeFailuresInTenMinutesAndSaysWhy() {
		fail(3);
		Outcome<String> refused = gateway.call(ONE, LONG, () -> "well again");
		assertEquals("extension.aside", code(refused));
		assertTrue(refused.problems().getFirst().message().contains("broken"), refused.toString());
		assertEquals(List.of(ONE), gateway.setAside().stream().map(SetAside::extension).toList());
		assertEquals("fine", gateway.call(OTHER, LONG, () -> "fine").get());
	}

	@Test
	void staysAsideUntilPutBack() {
		fail(3);
		clock.advance(Duration.ofDays(30));
		assertEquals("extension.aside", code(gateway.call(ONE, LONG, () -> "well again")));
		assertTrue(gateway.putBack(ONE).isPresent());
		assertEquals("well again", gateway.call(ONE, LONG, () -> "well again").get());
		assertTrue(gateway.putBack(ONE).isEmpty());
		fail(2);
		assertTrue(gateway.setAside().isEmpty());
	}

	@Test
	void forgivesFailuresThatLieFurtherApart() {
		for (int i = 0; i < 6; i++) {
			fail(1);
			clock.advance(Duration.ofMinutes(6));
		}
		assertTrue(gateway.setAside().isEmpty());
	}

	@Test
	void countsLateCallsAsFailures() {
		for (int i = 0; i < 3; i++) {
			gateway.call(ONE, SHORT, () -> {
				TimeUnit.SECONDS.sleep(20);
				return "late";
			});
		}
		assertEquals(1, gateway.setAside().size());
	}

	@Test
	void anExtensionThatInterruptsItsThreadHarmsNoOther() {
		assertEquals("odd", gateway.call(ONE, LONG, () -> {
			Thread.currentThread().interrupt();
			return "odd";
		}).get());
		assertFalse(Thread.currentThread().isInterrupted());
		assertEquals("fine", gateway.call(OTHER, LONG, () -> {
			TimeUnit.MILLISECONDS.sleep(1);
			return "fine";
		}).get());
	}

	@Test
	void aCancelledCallerKeepsTheInterruptAndBlamesNobody() {
		Thread.currentThread().interrupt();
		assertEquals("extension.interrupted", code(gateway.call(ONE, LONG, hanging())));
		assertTrue(Thread.interrupted());
		assertTrue(log.isEmpty());
	}

	@Test
	void refusesOnceItsThreadsAreClosed() {
		threads.shutdown();
		assertEquals("extension.interrupted", code(gateway.call(ONE, LONG, () -> "never")));
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			gateway.call(ONE, LONG, throwing(new IllegalStateException("broken")));
		}
	}

	/** Does not care for interrupts. */
	private Callable<String> hanging() {
		return () -> {
			boolean interrupted = true;
			while (interrupted) {
				try {
					end.await();
					interrupted = false;
				} catch (InterruptedException ignored) {
					interrupted = true;
				}
			}
			return "at last";
		};
	}

	private static Callable<Object> throwing(Throwable thrown) {
		return () -> {
			if (thrown instanceof Error error) {
				throw error;
			}
			throw (Exception) thrown;
		};
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}
