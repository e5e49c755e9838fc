/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.folder.FolderWatch;
import org.stemma.core.lab.Laboratory;
import org.stemma.station.entry.Arguments;
import org.stemma.station.entry.LabAccess;
import org.stemma.station.entry.LabLease;
import org.stemma.station.entry.LabOption;
import org.stemma.station.folder.FolderList;

/** Holds a lab open and takes commands for it until the process is told to end. */
@Component(property = { StationCommand.NAME + "=station",
		StationCommand.SUMMARY + "=hold a lab open and take commands for it until Ctrl+C" })
public final class HoldCommand implements StationCommand {

	private static final String USAGE_LINE = "station [--lab ADDRESS] [--folders FILE --user NAME [--password-file FILE]]";
	private static final String FOLDERS = "folders";

	private final LabAccess access;
	private final BundleContext context;

	/** Takes the way to a lab and the bundle that publishes it. */
	@Activate
	public HoldCommand(@Reference LabAccess access, BundleContext context) {
		this.access = access;
		this.context = context;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Arguments> arguments = Arguments.parse(call.arguments(),
				Set.of(LabOption.NAME, FOLDERS, LabAccess.USER, LabAccess.PASSWORD_FILE, LabAccess.DATABASE_PASSWORD_FILE),
				Set.of());
		if (!arguments.succeeded() || !arguments.get().operands().isEmpty()) {
			return Told.usage(call.err(), arguments.problems(), USAGE_LINE);
		}
		Outcome<LabLease> lease = access.lease(call, arguments.get());
		if (!lease.succeeded()) {
			return Told.refused(call.err(), lease.problems());
		}
		try (LabLease lab = lease.get()) {
			Outcome<Optional<FolderWatch>> watch = watch(call, arguments.get(), lab.laboratory());
			return watch.succeeded() ? hold(call, lab.laboratory(), watch.get())
					: Told.refused(call.err(), watch.problems());
		}
	}

	/** Watches the folders that the call lists, in the name of the person that it names. */
	private Outcome<Optional<FolderWatch>> watch(CommandCall call, Arguments arguments, Laboratory laboratory) {
		if (arguments.option(FOLDERS).isEmpty()) {
			return Outcome.of(Optional.empty());
		}
		return new FolderList(call.folder().resolve(arguments.option(FOLDERS).get())).read()
				.then(folders -> access.signIn(call, arguments, laboratory).map(session -> {
					folders.forEach(folder -> call.out().println("Watching " + folder.path() + " for " + folder.instrument()));
					return Optional.of(FolderWatch.begin(() -> folders, laboratory.imports(), () -> Optional.of(session), Clock.systemUTC(),
							call.out()::println));
				}));
	}

	private int hold(CommandCall call, Laboratory laboratory, Optional<FolderWatch> watch) {
		ServiceRegistration<Laboratory> published = context.registerService(Laboratory.class, laboratory, null);
		CountDownLatch ending = new CountDownLatch(1);
		CountDownLatch ended = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			ending.countDown();
			awaitQuietly(ended);
		}, "stemma-station-end"));
		call.out().println("The lab at " + laboratory.address() + " is held by this station; Ctrl+C ends it.");
		awaitQuietly(ending);
		watch.ifPresent(FolderWatch::close);
		published.unregister();
		laboratory.close();
		ended.countDown();
		return DONE;
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
