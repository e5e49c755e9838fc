/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.postgresql.osgi.PGDataSourceFactory;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.report.ReportWriter;
import org.stemma.core.lab.Configuration;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.internal.CheckRegistry;
import org.stemma.core.lab.internal.ExtensionCalls;
import org.stemma.core.lab.internal.LaboratoriesComponent;
import org.stemma.core.lab.internal.ReaderRegistry;
import org.stemma.core.lab.internal.WriterRegistry;
import org.stemma.cytometry.tube.FcsFileReader;
import org.stemma.derby.DerbyDataSourceFactory;
import org.stemma.instruments.nucleoview.NucleoViewReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;
import org.stemma.model.ModelPackages;
import org.stemma.reports.certificate.CertificatePdfWriter;
import org.stemma.store.JdbcLabStores;
import org.stemma.store.StoreSettings;
import org.stemma.testkit.store.NotedStatements;
import org.stemma.testkit.store.WrappedEngine;

/** The station's parts wired by hand, as the framework would: real store, real readers, real certificate. */
public final class WiredStation {

	private final Laboratories laboratories;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Queue<String> statements = new ConcurrentLinkedQueue<>();
	private volatile boolean watched;

	/** Wires them. */
	public WiredStation() {
		ReaderRegistry readers = new ReaderRegistry();
		readers.addReader(new ViCellBluReader(), format("beckman.vicell.blu", "Vi-CELL BLU"));
		readers.addReader(new NucleoViewReader(), format("chemometec.nucleoview", "NucleoView"));
		readers.addReader(new FcsFileReader(), format("fcs", "Flow Cytometry Standard (FCS)"));
		WriterRegistry writers = new WriterRegistry();
		writers.addWriter(new CertificatePdfWriter(), Map.of(ReportWriter.REPORT, "certificate.pdf"));
		StoreSettings settings = new StoreSettings(driver -> Optional.of(new WrappedEngine(
				driver.equals(StoreSettings.DERBY) ? new DerbyDataSourceFactory() : new PGDataSourceFactory(), "",
				new NotedStatements(this::note))),
				new ModelPackages().all(), () -> false, UUID.randomUUID(), Configuration::unknown, (what, why) -> {
					throw new AssertionError(what, why);
				}, false);
		this.laboratories = new LaboratoriesComponent(new JdbcLabStores(settings), readers, checks(), writers,
				new ExtensionCalls(loggers()), Configuration::unknown);
	}

	private void note(String statement) {
		if (watched) {
			statements.add(statement);
		}
	}

	/** The statements that some work has the databases carry out. */
	public List<String> statements(Runnable work) {
		statements.clear();
		watched = true;
		work.run();
		watched = false;
		return List.copyOf(statements);
	}

	private static Map<String, Object> format(String id, String title) {
		return Map.of(InstrumentReader.FORMAT, id, InstrumentReader.TITLE, title, InstrumentReader.READER_VERSION, "1");
	}

	private static CheckRegistry checks() {
		CheckRegistry checks = new CheckRegistry();
		BuiltInReleaseChecks.all().forEach((code, check) -> checks.addCheck(check,
				Map.of(org.stemma.api.release.ReleaseCheck.CODE, code)));
		return checks;
	}

	private static LoggerFactory loggers() {
		Object silent = Proxy.newProxyInstance(WiredStation.class.getClassLoader(), new Class<?>[] { Logger.class },
				(proxy, method, arguments) -> method.getReturnType() == boolean.class ? Boolean.FALSE : null);
		return (LoggerFactory) Proxy.newProxyInstance(WiredStation.class.getClassLoader(),
				new Class<?>[] { LoggerFactory.class }, (proxy, method, arguments) -> silent);
	}

	/** The service that opens and makes laboratories. */
	public Laboratories laboratories() {
		return laboratories;
	}

	/** Runs a command in a folder; a prompt is answered with the password. */
	public int run(StationCommand command, Path folder, String password, String... arguments) {
		out.reset();
		err.reset();
		return command.run(new CommandCall(List.of(arguments), folder, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), prompt -> password.toCharArray()));
	}

	/** What the last command wrote to standard output. */
	public String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	/** What the last command wrote to standard error. */
	public String err() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
