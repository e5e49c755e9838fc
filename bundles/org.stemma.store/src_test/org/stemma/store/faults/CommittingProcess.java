/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Actor;
import org.stemma.core.store.Commit;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.ModelPackages;
import org.stemma.model.identity.Person;
import org.stemma.store.faults.Said.Word;
import org.stemma.testkit.store.WrappedEngine;

/** A process that commits one unit of work after the other until it is killed, and tells of each. */
public final class CommittingProcess {

	/** Said when it is ready for its orders. */
	static final String READY = "READY";

	private final Voice voice;
	private final LastMoment lastMoment;
	private final KindModels kinds = new KindModels(new ModelPackages().all());

	private CommittingProcess(Voice voice) {
		this.voice = voice;
		this.lastMoment = new LastMoment(voice);
	}

	/** Waits for orders on its input and carries them out. */
	public static void main(String... nothing) throws IOException {
		CommittingProcess process = new CommittingProcess(new Voice(new FileOutputStream(FileDescriptor.out)));
		process.voice.say(READY);
		String orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
		if (orders != null) {
			process.run(Orders.of(orders));
		}
	}

	private void run(Orders orders) {
		String disk = orders.disk() ? ForgetfulDisk.PREFIX : "";
		LabStore store = new FaultLabs(engine -> new WrappedEngine(engine, disk, new WatchedCommits(lastMoment))).stores()
				.open(new LabAddress.Folder(orders.lab()), Optional.empty(), Clock.systemUTC()).get();
		Person person = store.find(Person.class, "ana").orElseThrow().record();
		RandomWork work = new RandomWork(kinds, store, new Actor(kinds.ref(person), "Ana Ruíz", "BENCH", "bench 1"), orders);
		long number = 0;
		for (int done = 0;; done++) {
			number = commit(store, work.next(), done == orders.before() ? orders.moment() : Moment.ANY, number).number();
		}
	}

	private Commit commit(LabStore store, UnitOfWork work, Moment moment, long last) {
		Said said = new Said(Word.TRIES, work.operationId(), work.created().size() + work.changed().size());
		voice.say(said.line());
		if (moment.waits()) {
			lastMoment.arm(moment, said, last + 1);
		}
		Commit commit = (moment == Moment.DECIDING ? decide(store, work, said) : store.commit(work)).get();
		voice.say(new Said(Word.KNOWS, said.operation(), said.records()).line());
		return commit;
	}

	private Outcome<Commit> decide(LabStore store, UnitOfWork work, Said said) {
		return store.decide(reader -> {
			voice.sayAndWait(new Said(Word.WAITS, said.operation(), said.records()));
			return Outcome.of(work);
		});
	}
}
