/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.util.Hashtable;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.core.store.LabStores;
import org.stemma.testkit.store.NotedStatements;
import org.stemma.testkit.store.WrappedEngine;

/**
 * Stands between the store and its embedded engine: hands everything on and notes each statement that is carried out, with
 * the thread that waits for it. Labs that are opened after {@link #install} go through it.
 */
final class AskedEngine {

    /**
     * A statement carried out.
     *
     * @param sql    its text
     * @param thread who waited for the answer
     */
    record Asked(String sql, Thread thread) {
    }

    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private volatile boolean watched;
    private final BundleContext context = FrameworkUtil.getBundle(AskedEngine.class).getBundleContext();

    /** Takes the engine's place; the store is kept awake, so that it hears of this engine after the real one. */
    static AskedEngine install() {
        var engine = new AskedEngine();
        Services.keep(LabStores.class);
        engine.offer(engine.embedded());
        return engine;
    }

    private ServiceReference<DataSourceFactory> embedded() {
        try {
            var filter = "(" + DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby)";
            return context.getServiceReferences(DataSourceFactory.class, filter).iterator().next();
        } catch (InvalidSyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private void offer(ServiceReference<DataSourceFactory> real) {
        var properties = new Hashtable<String, Object>();
        properties.put(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS, real.getProperty(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS));
        var factory = new WrappedEngine(context.getService(real), "", new NotedStatements(this::note));
        context.registerService(DataSourceFactory.class, factory, properties);
    }

    /** Notes what is carried out from now on. */
    void watch() {
        asked.clear();
        watched = true;
    }

    /** What was carried out since it is watched. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void note(String statement) {
        if (watched) {
            asked.add(new Asked(statement, Thread.currentThread()));
        }
    }
}
